# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of vraem-atlas and vraem-events. What there is to complete, the programs say themselves.

# _vraem_help PROGRAM [COMMAND]
_vraem_help() { "$@" --help 2>/dev/null; }

_vraem_options() { sed -nE 's/^ +(-h,)?(--[a-z-]+).*/\2/p'; }

_vraem_commands() { sed -nE '/^Subcommands:/,/^$/s/^ +([a-z-]+) .*/\1/p'; }

# _vraem_choices OPTION: the words that may stand behind it, where the help lists them.
_vraem_choices() { sed -nE "s/^ +$1 [A-Z]+:\{([^}]*)\}.*/\1/p" | tr ',' '\n'; }

# The ids of all events, by the vraem-events beside the program.
_vraem_event_ids() {
    local events=vraem-events
    [[ $1 != */* ]] || events=${1%/*}/vraem-events
    "$events" list --unit all --format csv 2>/dev/null | sed -nE '2,$s/^"?([^",]+).*/\1/p'
}

# The first word behind the program that is no option of its own: a command of vraem-events.
_vraem_command() {
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --language) ((i++)) ;;
            -*) ;;
            *) printf '%s\n' "${COMP_WORDS[i]}" && return ;;
        esac
    done
}

_vraem() {
    local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' help words=''
    COMPREPLY=()
    if [[ ${program##*/} == vraem-events ]]; then command=$(_vraem_command); fi
    help=$(_vraem_help "$program" ${command:+"$command"}) || return 0

    if [[ $previous == --* ]]; then words=$(_vraem_choices "$previous" <<<"$help"); fi
    if [[ $previous == --select || ($command == show && $current != -*) ]]; then words=$(_vraem_event_ids "$program"); fi
    if [[ -z $words && $current == -* ]]; then
        words=$(_vraem_options <<<"$help")
    elif [[ -z $words && ${program##*/} == vraem-events && -z $command ]]; then
        words=$(_vraem_commands <<<"$help")
    fi
    if [[ $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _vraem vraem-atlas vraem-events

# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the whole window under strace and looks for sockets that lead out of the machine.
find_program(STRACE strace)
set(trace ${DIRECTORY}/sockets.trace)
execute_process(COMMAND ${STRACE} -f -e trace=socket,connect -o ${trace}
                        ${ATLAS} --screenshot ${DIRECTORY}/offline.png --select 2023-02-12-ambush
                RESULT_VARIABLE result ERROR_VARIABLE messages)
if(messages MATCHES "ptrace|PTRACE|Operation not permitted")
  message("skipped: strace may not trace here: ${messages}")
  return()
endif()
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the window was not drawn: ${result} ${messages}")
endif()
file(STRINGS ${trace} sockets REGEX "AF_INET")
if(sockets)
  message(FATAL_ERROR "sockets were opened: ${sockets}")
endif()

# The same with an online background, which nobody answers, must be seen to open one.
execute_process(COMMAND ${STRACE} -f -e trace=socket,connect -o ${trace}
                        ${ATLAS} --screenshot ${DIRECTORY}/online.png --tiles "http://127.0.0.1:9/{z}/{x}/{y}.png"
                RESULT_VARIABLE result ERROR_VARIABLE messages)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the window was not drawn where the server does not answer: ${result} ${messages}")
endif()
file(STRINGS ${trace} sockets REGEX "AF_INET")
if(NOT sockets)
  message(FATAL_ERROR "the trace does not see sockets")
endif()

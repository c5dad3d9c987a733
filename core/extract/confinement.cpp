// SPDX-License-Identifier: GPL-3.0-or-later
#include "confinement.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#endif

namespace vraem {
namespace {

#ifdef Q_OS_UNIX
// rlimit's constants are enumerators in C++ with glibc and plain numbers elsewhere.
template<typename Resource>
void limit(Resource resource, rlim_t most)
{
    const rlimit value{most, most};
    setrlimit(resource, &value);
}
#endif

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))
void denySocketsAndPrograms()
{
    constexpr auto deny = static_cast<unsigned>(SECCOMP_RET_ERRNO) | EPERM;
    constexpr auto load = static_cast<unsigned short>(BPF_LD | BPF_W | BPF_ABS);
    constexpr auto isEqual = static_cast<unsigned short>(BPF_JMP | BPF_JEQ | BPF_K);
    constexpr auto result = static_cast<unsigned short>(BPF_RET | BPF_K);
    std::array<sock_filter, 7> rules = {{
        {load, 0, 0, offsetof(seccomp_data, nr)},
        {isEqual, 4, 0, SYS_socket},
        {isEqual, 3, 0, SYS_connect},
        {isEqual, 2, 0, SYS_execve},
        {isEqual, 1, 0, SYS_execveat},
        {result, 0, 0, SECCOMP_RET_ALLOW},
        {result, 0, 0, deny},
    }};
    const sock_fprog program{static_cast<unsigned short>(rules.size()), rules.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
#endif

} // namespace

void confineThisProcess()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t seconds = 20;
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t bytes = 1024UL * 1024 * 1024;
    limit(RLIMIT_AS, bytes);
#endif
#endif
#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))
    denySocketsAndPrograms();
#endif
}

} // namespace vraem

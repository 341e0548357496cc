/* A fence of system calls around a program, put up before any of its code runs: a filter that lets the harness's own
 * instruction through and the sanitizer's (its leak check starts a process that attaches to this one), and refuses the
 * rest what would hide a defect or reach what is the harness's.
 *
 *   - fds: descriptors that only the harness may use;
 *   - low: memory below this address stays as it is (AddressSanitizer's shadow, a page of the harness);
 *   - alone: no other process is started, and nobody makes this one readable. */
#ifndef SECGEN_GATE_H
#define SECGEN_GATE_H

#include <errno.h>
#include <link.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __x86_64__
#define SECGEN_MACHINE AUDIT_ARCH_X86_64
__asm__(".pushsection .text\n.p2align 4\nsecgen_gate:\n"
        "mov %rdi, %rax\nmov %rsi, %rdi\nmov %rdx, %rsi\nmov %rcx, %rdx\nmov %r8, %r10\nmov %r9, %r8\n"
        "mov 8(%rsp), %r9\nsyscall\nsecgen_behind:\nret\n.popsection");
#elif defined __aarch64__
#define SECGEN_MACHINE AUDIT_ARCH_AARCH64
__asm__(".pushsection .text\n.p2align 4\nsecgen_gate:\n"
        "mov x8, x0\nmov x0, x1\nmov x1, x2\nmov x2, x3\nmov x3, x4\nmov x4, x5\nmov x5, x6\nsvc #0\n"
        "secgen_behind:\nret\n.popsection");
#else
#error "this machine's system calls are not known here"
#endif
extern char secgen_behind[] __attribute__((visibility("hidden")));
/* A system call by the harness; -errno where it fails. */
long secgen_gate(long call, long a, long b, long c, long d, long e, long f) __attribute__((visibility("hidden")));
#define SECGEN_CALL(call, a, b, c) secgen_gate(call, (long)(a), (long)(b), (long)(c), 0, 0, 0)

int __lsan_do_recoverable_leak_check(void) __attribute__((weak));

struct secgen_fence {
    int fds[2], alone;
    uint64_t low;
};

enum { SECGEN_WORD_NR = 0, SECGEN_WORD_ARCH = 4, SECGEN_WORD_IP = 8, SECGEN_WORD_ARGS = 16 };
static struct sock_filter secgen_rules[400];
static unsigned short secgen_n;

static void secgen_rule(unsigned short code, uint32_t k, uint8_t yes, uint8_t no) {
    secgen_rules[secgen_n++] = (struct sock_filter)BPF_JUMP(code, k, yes, no);
}
static void secgen_load(int at) { secgen_rule(BPF_LD | BPF_W | BPF_ABS, (uint32_t)at, 0, 0); }
static void secgen_say(uint32_t what) { secgen_rule(BPF_RET | BPF_K, what, 0, 0); }
static const uint32_t secgen_no = SECCOMP_RET_ERRNO | EPERM;

/* The next `n` rules are passed over unless the 64 bits at `at` are below `limit`. */
static void secgen_if_below(int at, uint64_t limit, uint8_t n) {
    secgen_load(at + 4);
    secgen_rule(BPF_JMP | BPF_JGT | BPF_K, (uint32_t)(limit >> 32), (uint8_t)(n + 3), 0);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(limit >> 32), 0, 2);
    secgen_load(at);
    secgen_rule(BPF_JMP | BPF_JGE | BPF_K, (uint32_t)limit, n, 0);
}

static void secgen_deny(long call) {
    secgen_load(SECGEN_WORD_NR);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 1);
    secgen_say(secgen_no);
}
static void secgen_deny_where(long call, int arg, uint32_t is) {
    secgen_load(SECGEN_WORD_NR);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 3);
    secgen_load(SECGEN_WORD_ARGS + 8 * arg);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, is, 0, 1);
    secgen_say(secgen_no);
}

/* The end of AddressSanitizer's shadow, or of the lowest MiB where there is none. */
void __asan_get_shadow_mapping(size_t *scale, size_t *offset) __attribute__((weak));
__attribute__((unused)) static uint64_t secgen_low(void) {
    size_t scale = 0, offset = 0;
    if (!__asan_get_shadow_mapping)
        return 1 << 20;
    __asan_get_shadow_mapping(&scale, &offset);
    return offset + (((uint64_t)1 << 47) >> scale);
}

struct secgen_text {
    uintptr_t holds, low, high;
};
static int secgen_find_text(struct dl_phdr_info *info, size_t n, void *data) {
    struct secgen_text *text = data;
    (void)n;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        uintptr_t low = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr, high = low + info->dlpi_phdr[i].p_memsz;
        if (info->dlpi_phdr[i].p_type == PT_LOAD && text->holds >= low && text->holds < high) {
            text->low = low;
            text->high = high;
        }
    }
    return 0;
}

/* 0 where the kernel takes no filter. */
static int secgen_fence(struct secgen_fence fence) {
    struct secgen_text text = {(uintptr_t)__lsan_do_recoverable_leak_check, 0, 0};
    if (text.holds)
        dl_iterate_phdr(secgen_find_text, &text);
    secgen_load(SECGEN_WORD_ARCH);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, SECGEN_MACHINE, 1, 0);
    secgen_say(secgen_no);
#ifdef __x86_64__
    secgen_load(SECGEN_WORD_NR);
    secgen_rule(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1);
    secgen_say(secgen_no);
#endif
    secgen_load(SECGEN_WORD_IP);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(uintptr_t)secgen_behind, 0, 3);
    secgen_load(SECGEN_WORD_IP + 4);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)((uintptr_t)secgen_behind >> 32), 0, 1);
    secgen_say(SECCOMP_RET_ALLOW);
    if (text.low) { /* allowed: below its end, and not below its start */
        secgen_if_below(SECGEN_WORD_IP, text.high, 7);
        secgen_if_below(SECGEN_WORD_IP, text.low, 1);
        secgen_rule(BPF_JMP | BPF_JA, 1, 0, 0);
        secgen_say(SECCOMP_RET_ALLOW);
    }
    /* fences against what is done with memory at a low address */
    static const long memory[] = {SYS_mprotect, SYS_munmap, SYS_madvise, SYS_mremap, SYS_pkey_mprotect, SYS_remap_file_pages};
    for (size_t i = 0; i < sizeof memory / sizeof *memory; i++) {
        secgen_load(SECGEN_WORD_NR);
        secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)memory[i], 0, 6);
        secgen_if_below(SECGEN_WORD_ARGS, fence.low, 1);
        secgen_say(secgen_no);
    }
    secgen_load(SECGEN_WORD_NR);
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 0, 8);
    secgen_load(SECGEN_WORD_ARGS + 8 * 3);
    secgen_rule(BPF_JMP | BPF_JSET | BPF_K, MAP_FIXED, 0, 6);
    secgen_if_below(SECGEN_WORD_ARGS, fence.low, 1);
    secgen_say(secgen_no);
    static const long codes[] = {SYS_mmap, SYS_mprotect, SYS_pkey_mprotect}; /* no machine code of its own */
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        secgen_load(SECGEN_WORD_NR);
        secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)codes[i], 0, codes[i] == SYS_mmap ? 5 : 3);
        if (codes[i] == SYS_mmap) { /* the loader maps libraries */
            secgen_load(SECGEN_WORD_ARGS + 8 * 3);
            secgen_rule(BPF_JMP | BPF_JSET | BPF_K, MAP_ANONYMOUS, 0, 3);
        }
        secgen_load(SECGEN_WORD_ARGS + 8 * 2);
        secgen_rule(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1);
        secgen_say(secgen_no);
    }
    secgen_load(SECGEN_WORD_NR); /* not onto a place of its choice */
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, SYS_mremap, 0, 3);
    secgen_load(SECGEN_WORD_ARGS + 8 * 3);
    secgen_rule(BPF_JMP | BPF_JSET | BPF_K, MREMAP_FIXED, 0, 1);
    secgen_say(secgen_no);
    static const long never[] = {SYS_process_vm_readv, SYS_process_vm_writev, SYS_ptrace, SYS_process_madvise, SYS_sendmsg,
                                 SYS_sendmmsg, SYS_close_range, SYS_seccomp, SYS_io_uring_setup, SYS_userfaultfd, SYS_memfd_create};
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        secgen_deny(never[i]);
    static const struct {
        long call;
        unsigned arguments; /* those that are descriptors, a bit each */
    } uses[] = {{SYS_read, 1}, {SYS_write, 1}, {SYS_close, 1}, {SYS_readv, 1}, {SYS_writev, 1}, {SYS_dup, 1}, {SYS_dup3, 3},
                {SYS_fcntl, 1}, {SYS_ioctl, 1}, {SYS_shutdown, 1}, {SYS_sendto, 1}, {SYS_recvfrom, 1}, {SYS_recvmsg, 1},
                {SYS_recvmmsg, 1}, {SYS_splice, 5}, {SYS_tee, 3}, {SYS_sendfile, 3},
#ifdef SYS_dup2
                {SYS_dup2, 3},
#endif
    };
    for (int fd = 0; fd < 2; fd++)
        for (size_t i = 0; fence.fds[fd] > 2 && i < sizeof uses / sizeof *uses; i++)
            for (int argument = 0; argument < 3; argument++)
                if (uses[i].arguments >> argument & 1)
                    secgen_deny_where(uses[i].call, argument, (uint32_t)fence.fds[fd]);
    if (fence.alone) {
        static const long starts[] = {SYS_execve, SYS_execveat,
#ifdef SYS_fork
                                      SYS_fork, SYS_vfork,
#endif
        };
        for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
            secgen_deny(starts[i]);
        secgen_deny_where(SYS_prctl, 0, PR_SET_DUMPABLE);
        secgen_deny_where(SYS_prctl, 0, PR_SET_PTRACER);
        secgen_load(SECGEN_WORD_NR);
        secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3);
        secgen_load(SECGEN_WORD_ARGS);
        secgen_rule(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0);
        secgen_say(secgen_no);
    }
    secgen_load(SECGEN_WORD_NR); /* its flags are behind a pointer: the library falls back to clone */
    secgen_rule(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1);
    secgen_say(SECCOMP_RET_ERRNO | ENOSYS);
    secgen_say(SECCOMP_RET_ALLOW);
    struct sock_fprog filter = {secgen_n, secgen_rules};
    SECGEN_CALL(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0);
    return SECGEN_CALL(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

#endif

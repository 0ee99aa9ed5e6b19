package main

import (
	"errors"
	"net"

	"golang.org/x/sys/unix"
)

// admitNone makes the kernel drop packets that open new connections to a listener, so that none
// is waiting when the listener is closed, which would reset it. Clients take the packet for
// lost and try again. Connections that are already being opened are completed.
func admitNone(l net.Listener) error {
	tcp, ok := l.(*net.TCPListener)
	if !ok {
		return nil
	}
	conn, err := tcp.SyscallConn()
	if err != nil {
		return err
	}
	const flags, syn = 13, 0x02 // offset of the flags in a TCP header, and the SYN flag
	program := []unix.SockFilter{
		{Code: unix.BPF_LD | unix.BPF_B | unix.BPF_ABS, K: flags},
		{Code: unix.BPF_JMP | unix.BPF_JSET | unix.BPF_K, K: syn, Jf: 1},
		{Code: unix.BPF_RET | unix.BPF_K, K: 0},
		{Code: unix.BPF_RET | unix.BPF_K, K: 0xffffffff},
	}
	var set error
	err = conn.Control(func(fd uintptr) {
		set = unix.SetsockoptSockFprog(int(fd), unix.SOL_SOCKET, unix.SO_ATTACH_FILTER, &unix.SockFprog{Len: uint16(len(program)), Filter: &program[0]})
	})
	return errors.Join(err, set)
}

package plan

import "sync"

// largestBuffer is the capacity up to which buffers are used again, in bytes.
const largestBuffer = 4 << 20

// buffers are those of answers that have been sent. A new one would be memory
// that has to be zeroed and that no cache of the processor holds, which costs a
// tenth of a large answer.
var buffers sync.Pool // of *[]byte

// buffer returns an empty buffer with room for so many bytes.
func buffer(room int) []byte {
	if b, ok := buffers.Get().(*[]byte); ok && cap(*b) >= room {
		return (*b)[:0]
	}
	return make([]byte, 0, room)
}

// Recycle takes the data of an answer back. Nobody may read them afterwards.
func Recycle(data []byte) {
	if len(data) > 0 && cap(data) <= largestBuffer {
		buffers.Put(&data)
	}
}

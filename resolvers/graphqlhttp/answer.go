package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/klauspost/compress/gzip"
)

// gzipFrom is the size from which an answer is worth compressing.
const gzipFrom = 4 << 10

// newCompressor makes a compressor of the fastest level: it takes a sixth of the
// time of the standard library's default and half of that of its fastest, which
// matters beside an answer that takes no longer to make.
func newCompressor() any {
	w, _ := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed) // fails for an unknown level only
	return w
}

// encode returns the pieces of an answer: errors, data, extensions. The data is
// bytes already, and isn't read again, as encoding/json would. An answer to a
// request that never ran has no data at all, not even null.
func encode(resp *graphql.Response) (head, data, tail []byte, err error) {
	head, tail = append(make([]byte, 0, 16), '{'), make([]byte, 0, 64) // as much as most have
	if len(resp.Errors) > 0 {
		errs, err := json.Marshal(resp.Errors)
		if err != nil {
			return nil, nil, nil, err
		}
		head = append(append(head, `"errors":`...), errs...)
	}
	if resp.Data != nil {
		if len(head) > 1 {
			head = append(head, ',')
		}
		head = append(head, `"data":`...)
		data = resp.Data
	}
	if len(resp.Extensions) > 0 {
		if len(head) > 1 {
			tail = append(tail, ',')
		}
		if tail, err = appendExtensions(append(tail, `"extensions":`...), resp.Extensions); err != nil {
			return nil, nil, nil, err
		}
	}
	return head, data, append(tail, '}'), nil
}

// appendExtensions writes extensions in the order of their names. Those of every answer
// are numbers and booleans, for which encoding/json would take ten times as long.
func appendExtensions(b []byte, all map[string]any) ([]byte, error) {
	b = append(b, '{')
	for i, name := range slices.Sorted(maps.Keys(all)) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(strconv.AppendQuote(b, name), ':') // a plain word
		switch v := all[name].(type) {
		case int:
			b = strconv.AppendInt(b, int64(v), 10)
		case uint64:
			b = strconv.AppendUint(b, v, 10)
		case bool:
			b = strconv.AppendBool(b, v)
		default:
			text, err := json.Marshal(v)
			if err != nil {
				return nil, err
			}
			b = append(b, text...)
		}
	}
	return append(b, '}'), nil
}

// What is held of answers until clients have taken them.
const (
	largeAnswer = 64 << 10  // bytes; smaller ones mostly wait in the system's buffers
	maxHeld     = 128 << 20 // bytes of all large ones
)

// body is an answer as it is sent.
type body struct {
	pieces  [][]byte
	size    int
	gzipped bool
}

// Compressed is the compressed form of an answer, which is made when it is first wanted.
// The zero Compressed is ready for use.
type Compressed struct{ body atomic.Pointer[[]byte] }

// body encodes an answer, and compresses it if that is worth it. It is whole before any of
// it is sent, so that a client which reads slowly holds neither a compressor nor the
// uncompressed answer. The compressed form of an answer that others get as well is kept
// in known, unless that is nil.
func (s *Server) body(r *http.Request, resp *graphql.Response, known *Compressed) (body, error) {
	head, data, tail, err := encode(resp)
	if err != nil {
		return body{}, err
	}
	size := len(head) + len(data) + len(tail)
	if size < gzipFrom || !acceptsGzip(r.Header) {
		return body{pieces: [][]byte{head, data, tail}, size: size}, nil
	}
	if known != nil {
		if kept := known.body.Load(); kept != nil {
			return body{pieces: [][]byte{*kept}, size: len(*kept), gzipped: true}, nil
		}
	}
	var out bytes.Buffer
	out.Grow(size / 8)
	z := s.compressors.Get().(*gzip.Writer)
	defer s.compressors.Put(z)
	z.Reset(&out)
	for _, piece := range [][]byte{head, data, tail} {
		_, _ = z.Write(piece) // a buffer takes all
	}
	_ = z.Close()
	if known != nil {
		known.body.Store(new(out.Bytes()))
	}
	return body{pieces: [][]byte{out.Bytes()}, size: out.Len(), gzipped: true}, nil
}

// hold reserves memory for an answer until release is called, or says that too
// much is held.
func (s *Server) hold(b body) (release func(), ok bool) {
	if b.size < largeAnswer {
		return func() {}, true
	}
	n := int64(b.size)
	if !s.held.TryAcquire(n) {
		return func() {}, false
	}
	return func() { s.held.Release(n) }, true
}

// contentTypes are the headers of the media that answers come in, made once.
var contentTypes = map[string][]string{
	mediaJSON:    {mediaJSON + "; charset=utf-8"},
	mediaGraphQL: {mediaGraphQL + "; charset=utf-8"},
}

// Holder is a ResponseWriter that can have what is written wait in memory, so that
// the whole of an answer is sent at once.
type Holder interface {
	// Hold makes what is written wait; it returns false if it cannot.
	Hold() bool
	// Release sends what waited, after Hold.
	Release() error
}

// Answers of a size between these, in bytes, are held by a [Holder]: smaller ones fit,
// with their headers, into the buffer of net/http itself.
const heldFrom, heldTo = 3 << 10, largeAnswer

// send writes an answer and returns how many bytes of it the client took. That the client
// has gone is no error.
func send(w *sink, status int, media string, b body) (n int64) {
	h := w.Header()
	h["Content-Type"] = contentTypes[media]
	h["Content-Length"] = []string{strconv.Itoa(b.size)}
	if b.gzipped {
		h.Set("Content-Encoding", "gzip")
	}
	holder, _ := w.ResponseWriter.(Holder)
	held := heldFrom < b.size && b.size < heldTo && holder != nil && holder.Hold()
	w.WriteHeader(status)
	for _, piece := range b.pieces {
		k, err := w.Write(piece)
		n += int64(k)
		if err != nil {
			break
		}
	}
	if held {
		err := http.NewResponseController(w).Flush()
		if errors.Join(err, holder.Release()) != nil {
			return 0
		}
	}
	return n
}

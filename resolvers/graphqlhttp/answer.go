package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strconv"

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

// encode gives the pieces of an answer: errors, data, extensions. The data is
// bytes already, and isn't read again, as encoding/json would. An answer to a
// request that never ran has no data at all, not even null.
func encode(resp *graphql.Response) (head, data, tail []byte, err error) {
	head = append(head, '{')
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
		ext, err := json.Marshal(resp.Extensions)
		if err != nil {
			return nil, nil, nil, err
		}
		if len(head) > 1 {
			tail = append(tail, ',')
		}
		tail = append(append(tail, `"extensions":`...), ext...)
	}
	return head, data, append(tail, '}'), nil
}

// send writes an answer and tells the bytes written. That the client has gone is
// no news to anybody else. The compressed form of an answer that others get as
// well is kept in known.
func (s *Server) send(w http.ResponseWriter, r *http.Request, status int, media string, resp *graphql.Response, known *Compressed) (int64, error) {
	head, data, tail, err := encode(resp)
	if err != nil {
		return 0, err
	}
	h := w.Header()
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	size := len(head) + len(data) + len(tail)
	if size < gzipFrom || !acceptsGzip(r.Header) {
		h.Set("Content-Length", strconv.Itoa(size))
		w.WriteHeader(status)
		n := writeAll(w, head, data, tail)
		return n, nil
	}
	h.Set("Content-Encoding", "gzip")
	if known != nil {
		body := known.body.Load()
		if body == nil {
			var b bytes.Buffer
			s.compress(&b, head, data, tail)
			body = new(b.Bytes())
			known.body.Store(body)
		}
		h.Set("Content-Length", strconv.Itoa(len(*body)))
		w.WriteHeader(status)
		return writeAll(w, *body), nil
	}
	w.WriteHeader(status)
	count := &counter{w: w}
	s.compress(count, head, data, tail)
	return count.n, nil
}

// compress writes until the client is gone.
func (s *Server) compress(w io.Writer, parts ...[]byte) {
	z := s.compressors.Get().(*gzip.Writer)
	defer s.compressors.Put(z)
	z.Reset(w)
	writeAll(z, parts...)
	_ = z.Close()
}

// writeAll writes until the client is gone.
func writeAll(w io.Writer, parts ...[]byte) (n int64) {
	for _, part := range parts {
		k, err := w.Write(part)
		n += int64(k)
		if err != nil {
			break
		}
	}
	return n
}

// counter counts what goes through it.
type counter struct {
	w io.Writer
	n int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

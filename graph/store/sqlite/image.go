package sqlite

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// An image is a record as the file keeps it, both in the table of records and in the log:
//
//	layout   one byte, imageLayout
//	model    the version of the model that the record is written in
//	rev      the revision that last changed the record
//	kind     a name
//	text     its length; body, values of keys and tokens without separators
//	sizes    length of the body, number of all ids and of all values of keys
//	links    their number; for each its name, the number of ids, the ids
//	keys     their number; for each its name, the number of values, their lengths
//	tokens   their number; their lengths
//	sum      CRC-32C of the record's id and all of the above
//
// Numbers are unsigned varints. Names are a length and bytes. An id is a zero and 16 bytes if it is a
// UUID, and otherwise a length and bytes. The text is in one piece, so that decoding can make one
// string and slice it.
const imageLayout = 1

// castagnoli is the polynomial that processors have an instruction for.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// sumSize is the length of the checksum at the end of an image.
const sumSize = 4

// appendImage appends the image of a record in a version of the model to b.
func appendImage(b []byte, model int, r *store.Record) []byte {
	start := len(b)
	ids, values, text := 0, 0, len(r.Body)
	for _, l := range r.Links {
		ids += len(l.To)
	}
	for _, k := range r.Keys {
		values += len(k.Values)
		for _, v := range k.Values {
			text += len(v)
		}
	}
	for _, t := range r.Tokens {
		text += len(t)
	}

	b = append(b, imageLayout)
	b = binary.AppendUvarint(b, uint64(model))
	b = binary.AppendUvarint(b, uint64(r.Rev))
	b = appendName(b, string(r.Kind))
	b = appendLen(b, text)
	b = append(b, r.Body...)
	for _, k := range r.Keys {
		for _, v := range k.Values {
			b = append(b, v...)
		}
	}
	for _, t := range r.Tokens {
		b = append(b, t...)
	}
	b = appendLen(b, len(r.Body))
	b = appendLen(b, ids)
	b = appendLen(b, values)
	b = appendLen(b, len(r.Links))
	for _, l := range r.Links {
		b = appendName(b, l.Name)
		b = appendLen(b, len(l.To))
		for _, id := range l.To {
			b = appendID(b, id)
		}
	}
	b = appendLen(b, len(r.Keys))
	for _, k := range r.Keys {
		b = appendName(b, k.Name)
		b = appendLen(b, len(k.Values))
		for _, v := range k.Values {
			b = appendLen(b, len(v))
		}
	}
	b = appendLen(b, len(r.Tokens))
	for _, t := range r.Tokens {
		b = appendLen(b, len(t))
	}
	return binary.LittleEndian.AppendUint32(b, sumOf(r.ID, b[start:]))
}

// sumOf returns the checksum of an image. It includes the record's id, so that an image in
// the row of another record is detected.
func sumOf(id store.ID, b []byte) uint32 {
	var buf [64]byte
	return crc32.Update(crc32.Checksum(append(buf[:0], id...), castagnoli), castagnoli, b)
}

// imageSum returns the checksum that an image ends with.
func imageSum(image []byte) uint32 {
	if len(image) < sumSize {
		return 0
	}
	return binary.LittleEndian.Uint32(image[len(image)-sumSize:])
}

// imageModel returns the version of the model that an image is written in.
func imageModel(image []byte) int {
	if len(image) < sumSize+1 {
		return 0
	}
	v, _ := binary.Uvarint(image[1 : len(image)-sumSize])
	return int(v)
}

func appendLen(b []byte, n int) []byte {
	return binary.AppendUvarint(b, uint64(n))
}

func appendName(b []byte, s string) []byte {
	return append(appendLen(b, len(s)), s...)
}

func appendID(b []byte, id store.ID) []byte {
	if u, ok := parseUUID(id); ok {
		return append(append(b, 0), u[:]...)
	}
	return appendName(b, string(id))
}

// parseUUID returns the bytes of a UUID, if it is spelt as formatUUID does.
func parseUUID(id store.ID) (u [16]byte, ok bool) {
	if len(id) != 36 || id[8] != '-' || id[13] != '-' || id[18] != '-' || id[23] != '-' {
		return u, false
	}
	n := 0
	for i := 0; i < len(id); i++ {
		var d byte
		switch c := id[i]; {
		case c == '-' && (i == 8 || i == 13 || i == 18 || i == 23):
			continue
		case '0' <= c && c <= '9':
			d = c - '0'
		case 'a' <= c && c <= 'f':
			d = c - 'a' + 10
		default:
			return u, false
		}
		u[n/2] = u[n/2]<<4 | d
		n++
	}
	return u, true
}

func formatUUID(u [16]byte) store.ID {
	var b [36]byte
	hex.Encode(b[0:8], u[0:4])
	b[8] = '-'
	hex.Encode(b[9:13], u[4:6])
	b[13] = '-'
	hex.Encode(b[14:18], u[6:8])
	b[18] = '-'
	hex.Encode(b[19:23], u[8:10])
	b[23] = '-'
	hex.Encode(b[24:36], u[10:16])
	return store.ID(b[:])
}

// decoder decodes images. It keeps one string for each id and name, because most of them
// occur many times. It is not safe for concurrent use, but decoders may share an interner.
type decoder struct {
	*interner
	names map[string]string
}

func newDecoder(in *interner) *decoder {
	return &decoder{interner: in, names: map[string]string{}}
}

// interner keeps one string for each UUID. The zero value is ready to use, and it is safe
// for concurrent use.
type interner struct {
	shards [64]struct {
		mu  sync.Mutex
		ids map[[16]byte]store.ID // guarded by mu
	}
}

func (in *interner) uuid(u [16]byte) store.ID {
	s := &in.shards[u[15]%64]
	s.mu.Lock()
	defer s.mu.Unlock()
	id, ok := s.ids[u]
	if !ok {
		if s.ids == nil {
			s.ids = map[[16]byte]store.ID{}
		}
		id = formatUUID(u)
		s.ids[u] = id
	}
	return id
}

func (d *decoder) intern(b []byte) string {
	s, ok := d.names[string(b)]
	if !ok {
		s = string(b)
		d.names[s] = s
	}
	return s
}

// record returns the record in an image, and the version of the model that it is written
// in. The error wraps [ErrDamaged] unless appendImage made the image for that id.
func (d *decoder) record(id store.ID, image []byte) (*store.Record, int, error) {
	fail := func(what string) (*store.Record, int, error) {
		return nil, 0, fmt.Errorf("%w: image of record %s: %s", ErrDamaged, id, what)
	}
	if len(image) < sumSize+1 {
		return fail("too short")
	}
	b := image[:len(image)-sumSize]
	if sumOf(id, b) != imageSum(image) {
		return fail("wrong checksum")
	}
	if b[0] != imageLayout {
		return fail(fmt.Sprintf("unknown layout %d", b[0]))
	}
	r := imageReader{decoder: d, b: b[1:]}
	rec, model := r.record(id)
	if r.bad || len(r.b) > 0 || r.text != "" {
		return fail("malformed")
	}
	return rec, model, nil
}

// imageReader reads an image from its start. Once something is wrong it is bad, and
// everything read from it is empty.
type imageReader struct {
	*decoder
	b    []byte
	text string // the rest of the text
	bad  bool
}

func (r *imageReader) record(id store.ID) (*store.Record, int) {
	model := r.uvarint()
	rec := &store.Record{Rev: store.Rev(r.uvarint()), Kind: store.Kind(r.name())}
	if u, ok := parseUUID(id); ok {
		rec.ID = r.uuid(u)
	} else {
		rec.ID = store.ID(r.intern([]byte(id)))
	}
	r.text = string(r.take(r.length()))
	rec.Body = r.cut()

	ids, values := make([]store.ID, 0, r.length()), make([]string, 0, r.length())
	rec.Links = sized[store.Links](r.length())
	for i := range rec.Links {
		name, from := r.name(), len(ids)
		for range r.length() {
			ids = append(ids, r.id())
		}
		rec.Links[i] = store.Links{Name: name, To: ids[from:len(ids):len(ids)]}
	}
	rec.Keys = sized[store.Key](r.length())
	for i := range rec.Keys {
		name, from := r.name(), len(values)
		for range r.length() {
			values = append(values, r.cut())
		}
		rec.Keys[i] = store.Key{Name: name, Values: values[from:len(values):len(values)]}
	}
	rec.Tokens = sized[string](r.length())
	for i := range rec.Tokens {
		rec.Tokens[i] = r.cut()
	}
	return rec, int(model)
}

// sized returns a slice of n elements, or nil if n is 0.
func sized[T any](n int) []T {
	if n == 0 {
		return nil
	}
	return make([]T, n)
}

func (r *imageReader) uvarint() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.bad, r.b = true, nil
		return 0
	}
	r.b = r.b[n:]
	return v
}

// length reads the number of things that follow. It cannot exceed the number of remaining
// bytes, so that a damaged image does not make the reader allocate more memory than that.
func (r *imageReader) length() int {
	v := r.uvarint()
	if v > uint64(len(r.b)) {
		r.bad, r.b = true, nil
		return 0
	}
	return int(v)
}

// cut reads a length and returns that part of the text.
func (r *imageReader) cut() string {
	n := r.uvarint()
	if n > uint64(len(r.text)) {
		r.bad, n = true, 0
	}
	s := r.text[:n]
	r.text = r.text[n:]
	return s
}

func (r *imageReader) take(n int) []byte {
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

func (r *imageReader) name() string { return r.intern(r.take(r.length())) }

func (r *imageReader) id() store.ID {
	if n := r.length(); n > 0 {
		return store.ID(r.intern(r.take(n)))
	}
	if len(r.b) < 16 {
		r.bad, r.b = true, nil
		return ""
	}
	return r.uuid([16]byte(r.take(16)))
}

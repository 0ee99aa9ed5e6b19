package graphqlhttp

import (
	"bytes"
	"context"
	"errors"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// parameters are those of a request.
var parameters = [...]string{"query", "operationName", "variables", "extensions"}

// maxKey is the length in JSON of the longest of them, with each letter escaped.
const maxKey = len(`""`) + len("operationName")*len(`\u0000`)

// readPost reads the request of a POST. It never quotes what it refuses: a body may hold
// anything.
func (s *Server) readPost(ctx context.Context, w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *gqlerror.Error) {
	if !isJSON(r.Header.Get("Content-Type")) {
		w.Header().Set("Accept-Post", mediaJSON)
		return nil, refuse(CodeUnsupportedMediaType, "the body has to be %s in UTF-8: set the Content-Type", mediaJSON)
	}
	if enc := r.Header.Get("Content-Encoding"); enc != "" && !strings.EqualFold(enc, "identity") {
		w.Header().Set("Accept-Encoding", "identity")
		return nil, refuse(CodeUnsupportedMediaType, "the body has to be sent uncompressed")
	}
	limit := int64(s.limits.Body)
	if r.ContentLength > limit {
		w.Header().Set("Connection", "close")
		return nil, tooLarge(CodeBodyTooLarge, "body", limit)
	}
	body := s.bodies.Get().(*bytes.Buffer)
	defer s.bodies.Put(body) // what is decoded shares nothing with it
	body.Reset()
	if r.ContentLength > 0 {
		body.Grow(int(r.ContentLength) + bytes.MinRead)
	}
	if _, err := body.ReadFrom(http.MaxBytesReader(w, r.Body, limit)); err != nil {
		if e := (*http.MaxBytesError)(nil); errors.As(err, &e) {
			return nil, tooLarge(CodeBodyTooLarge, "body", limit)
		}
		return nil, refuse(CodeBadRequest, "the body could not be read to its end")
	}
	if body.Len() > expensiveBody {
		ctx, cancel := context.WithTimeout(ctx, s.deadline)
		defer cancel()
		if err := takeTurn(ctx); err != nil {
			return nil, err
		}
	}
	return s.decode(body.Bytes())
}

// isJSON reports whether a content type is JSON in UTF-8.
func isJSON(contentType string) bool {
	if contentType == mediaJSON {
		return true
	}
	media, params, err := mime.ParseMediaType(contentType)
	charset := params["charset"]
	return err == nil && media == mediaJSON && (charset == "" || strings.EqualFold(charset, "utf-8"))
}

// readGet reads the request of a GET from its URL.
func (s *Server) readGet(r *http.Request) (*graphql.RawParams, *gqlerror.Error) {
	if len(r.URL.RawQuery) > s.limits.Body {
		return nil, tooLarge(CodeBodyTooLarge, "URL", int64(s.limits.Body))
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, refuse(CodeBadRequest, "the URL's parameters are not well formed")
	}
	p := new(graphql.RawParams)
	for _, name := range parameters {
		list := values[name]
		switch {
		case len(list) == 0:
			continue
		case len(list) > 1:
			return nil, refuse(CodeBadRequest, "the parameter %s is given twice", name)
		case !utf8.ValidString(list[0]):
			return nil, refuse(CodeBadRequest, "the parameter %s is not UTF-8", name)
		}
		value := list[0]
		switch name {
		case "query":
			p.Query = value
		case "operationName":
			p.OperationName = value
		default:
			if value == "" {
				continue
			}
			if err := wellFormed("parameter "+name, []byte(value), nil); err != nil {
				return nil, err
			}
			m, ok := object([]byte(value))
			if !ok {
				return nil, refuse(CodeBadRequest, "the parameter %s has to be a JSON object", name)
			}
			if name == "variables" {
				p.Variables = m
			} else {
				p.Extensions = m
			}
		}
	}
	return p, s.checkQuery(p)
}

// decode reads the JSON of a request. The names of parameters are matched
// exactly and may occur once, which encoding/json does not check for structs.
func (s *Server) decode(body []byte) (*graphql.RawParams, *gqlerror.Error) {
	if len(bytes.TrimSpace(body)) == 0 {
		return nil, refuse(CodeBadRequest, `the body is empty: send {"query": "…"}`)
	}
	if !utf8.Valid(body) {
		return nil, refuse(CodeBadRequest, "the body is not UTF-8")
	}
	var given [len(parameters)][]byte
	twice := ""
	err := wellFormed("body", body, func(key, value []byte) {
		switch i := parameter(key); {
		case i < 0:
		case given[i] != nil:
			twice = parameters[i]
		default:
			given[i] = value
		}
	})
	if err != nil {
		return nil, err
	}
	switch body[space(body, 0)] {
	case '{':
	case '[':
		return nil, refuse(CodeBadRequest, "batches of requests are not supported: send one JSON object")
	default:
		return nil, refuse(CodeBadRequest, "the body has to be a JSON object")
	}
	if twice != "" {
		return nil, refuse(CodeBadRequest, "the parameter %s is given twice", twice)
	}
	p := new(graphql.RawParams)
	for i, value := range given {
		if value == nil || string(value) == "null" {
			continue
		}
		var ok bool
		switch parameters[i] {
		case "query":
			if p.Query, ok = text(value); !ok {
				return nil, refuse(CodeBadRequest, "the parameter query has to be a string")
			}
		case "operationName":
			if p.OperationName, ok = text(value); !ok {
				return nil, refuse(CodeBadRequest, "the parameter operationName has to be a string or null")
			}
		case "variables":
			if p.Variables, ok = object(value); !ok {
				return nil, refuse(CodeBadRequest, "the parameter variables has to be a JSON object or null")
			}
		case "extensions":
			if p.Extensions, ok = object(value); !ok {
				return nil, refuse(CodeBadRequest, "the parameter extensions has to be a JSON object or null")
			}
		}
	}
	return p, s.checkQuery(p)
}

// parameter is the index of the parameter that a key names, less than 0 for none.
func parameter(key []byte) int {
	if bytes.IndexByte(key, '\\') < 0 {
		return slices.IndexFunc(parameters[:], func(name string) bool { return string(key[1:len(key)-1]) == name })
	}
	if len(key) > maxKey {
		return -1
	}
	name, _ := text(key)
	return slices.Index(parameters[:], name)
}

func (s *Server) checkQuery(p *graphql.RawParams) *gqlerror.Error {
	switch {
	case p.Query == "":
		return refuse(CodeBadRequest, "the parameter query is missing")
	case len(p.Query) > s.limits.Query:
		return tooLarge(CodeQueryTooLarge, "query", int64(s.limits.Query))
	}
	return nil
}

// wellFormed fails if something is not one JSON value, or nests too deep; for
// member see valueEnd.
func wellFormed(what string, raw []byte, member func(key, value []byte)) *gqlerror.Error {
	switch whole(raw, member) {
	case malformed:
		return refuse(CodeBadRequest, "the %s is not well-formed JSON", what)
	case halved:
		return refuse(CodeBadRequest, "the %s is not well-formed: %s", what, half)
	case tooDeep:
		return limited("nesting of JSON", maxNesting, refuse(CodeLimitExceeded, "the JSON of the %s nests deeper than %d", what, maxNesting))
	}
	return nil
}

// tooLarge is the error of something above a cap of bytes.
func tooLarge(c Code, what string, limit int64) *gqlerror.Error {
	return limited(what, limit, refuse(c, "the %s is larger than %d bytes: send less at once, and values as variables", what, limit))
}

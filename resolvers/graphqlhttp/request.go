package graphqlhttp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"iter"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// readPost reads the request of a POST. What it refuses it never repeats: a
// body may hold anything.
func (s *Server) readPost(ctx context.Context, w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *gqlerror.Error) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := params["charset"]
	if err != nil || media != mediaJSON || charset != "" && !strings.EqualFold(charset, "utf-8") {
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
	var body bytes.Buffer
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
	for _, name := range [...]string{"query", "operationName", "variables", "extensions"} {
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
			if !json.Valid([]byte(value)) {
				return nil, refuse(CodeBadRequest, "the parameter %s is not well-formed JSON", name)
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
// exactly and may stand once, which encoding/json's structs don't see to.
func (s *Server) decode(body []byte) (*graphql.RawParams, *gqlerror.Error) {
	if len(bytes.TrimSpace(body)) == 0 {
		return nil, refuse(CodeBadRequest, `the body is empty: send {"query": "…"}`)
	}
	if !utf8.Valid(body) {
		return nil, refuse(CodeBadRequest, "the body is not UTF-8")
	}
	if !json.Valid(body) {
		return nil, refuse(CodeBadRequest, "the body is not well-formed JSON")
	}
	switch body = bytes.TrimSpace(body); body[0] {
	case '{':
	case '[':
		return nil, refuse(CodeBadRequest, "batches of requests are not supported: send one JSON object")
	default:
		return nil, refuse(CodeBadRequest, "the body has to be a JSON object")
	}
	p := new(graphql.RawParams)
	seen := make(map[string]bool, 4)
	for key, value := range members(body) {
		name, _ := text(key)
		switch name {
		case "query", "operationName", "variables", "extensions":
		default:
			continue
		}
		if seen[name] {
			return nil, refuse(CodeBadRequest, "the parameter %s is given twice", name)
		}
		seen[name] = true
		if string(value) == "null" {
			continue
		}
		var ok bool
		switch name {
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

func (s *Server) checkQuery(p *graphql.RawParams) *gqlerror.Error {
	switch {
	case p.Query == "":
		return refuse(CodeBadRequest, "the parameter query is missing")
	case len(p.Query) > s.limits.Query:
		return tooLarge(CodeQueryTooLarge, "query", int64(s.limits.Query))
	}
	return nil
}

// tooLarge is the error of something above a cap of bytes.
func tooLarge(c Code, what string, limit int64) *gqlerror.Error {
	err := refuse(c, "the %s is larger than %d bytes: send less at once, and values as variables", what, limit)
	err.Extensions["limit"], err.Extensions["value"] = what, limit
	return err
}

// text is the string that a piece of valid JSON in UTF-8 is.
func text(raw []byte) (string, bool) {
	if len(raw) < 2 || raw[0] != '"' {
		return "", false
	}
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw[1 : len(raw)-1]), true
	}
	var s string
	err := json.Unmarshal(raw, &s)
	return s, err == nil
}

// object is the map that a piece of valid JSON is if it is an object, its
// numbers kept as they were written; null is no map and no fault.
func object(raw []byte) (map[string]any, bool) {
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return nil, true
	}
	if len(raw) == 0 || raw[0] != '{' {
		return nil, false
	}
	if m, ok := texts(raw); ok {
		return m, true
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var m map[string]any
	return m, d.Decode(&m) == nil
}

// texts reads an object whose values are all strings, as those of most
// variables are: a decoder takes ten times as long.
func texts(raw []byte) (map[string]any, bool) {
	m := make(map[string]any)
	for key, value := range members(raw) {
		name, isName := text(key)
		s, isText := text(value)
		if !isName || !isText {
			return nil, false
		}
		m[name] = s
	}
	return m, true
}

// members goes through the members of an object, which has to be valid JSON.
func members(raw []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(key, value []byte) bool) {
		i := 1
		for {
			i = skipTo(raw, i)
			if raw[i] == '}' {
				return
			}
			end := valueEnd(raw, i)
			key := raw[i:end]
			i = skipTo(raw, end)
			end = valueEnd(raw, i)
			if !yield(key, raw[i:end]) {
				return
			}
			i = end
		}
	}
}

// skipTo passes over white space, commas and colons.
func skipTo(raw []byte, i int) int {
	for strings.IndexByte(" \t\r\n,:", raw[i]) >= 0 {
		i++
	}
	return i
}

// valueEnd is where the JSON value that begins at i ends.
func valueEnd(raw []byte, i int) int {
	depth := 0
	for ; i < len(raw); i++ {
		switch raw[i] {
		case '"':
			for i++; raw[i] != '"'; i++ {
				if raw[i] == '\\' {
					i++
				}
			}
			if depth == 0 {
				return i + 1
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return i
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case ',', ' ', '\t', '\r', '\n', ':':
			if depth == 0 {
				return i
			}
		}
	}
	return i
}

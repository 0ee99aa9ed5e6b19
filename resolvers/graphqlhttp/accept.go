package graphqlhttp

import (
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// The media types of answers.
const (
	mediaGraphQL = "application/graphql-response+json"
	mediaJSON    = "application/json"
)

// maxChoices bounds how much of a header of choices is read.
const maxChoices = 64

// choice is one part of a header such as Accept.
type choice struct {
	value  string
	params map[string]string
	q      float64
}

// choices reads a header of weighted choices; parts that can't be read are
// passed over, as RFC 9110 lets a server do.
func choices(header []string) []choice {
	var out []choice
	for _, line := range header {
		for part := range strings.SplitSeq(line, ",") {
			if len(out) == maxChoices {
				return out
			}
			value, params, err := mime.ParseMediaType(part)
			if err != nil {
				continue
			}
			c := choice{value: value, params: params, q: 1}
			if s, ok := params["q"]; ok {
				q, err := strconv.ParseFloat(s, 64)
				if err != nil || !(q >= 0 && q <= 1) { // NaN is neither
					continue
				}
				c.q = q
			}
			out = append(out, c)
		}
	}
	return out
}

// acceptedMedia picks the media type of the answer, or "" where none of ours is
// wanted. The highest weight wins, then the type that was named rather than met
// by a wildcard, then the one named first. A client that says nothing gets
// application/json, as the specification wants for older ones.
func acceptedMedia(h http.Header) string {
	header := h.Values("Accept")
	if len(header) == 0 {
		return mediaJSON
	}
	list := choices(header)
	best, bestQ, bestNamed, bestAt := "", 0.0, false, 0
	for _, media := range [...]string{mediaJSON, mediaGraphQL} {
		q, rank, at := 0.0, -1, 0
		for i, c := range list {
			r := -1
			switch c.value {
			case media:
				r = 2
			case "application/*":
				r = 1
			case "*/*":
				r = 0
			}
			if cs, ok := c.params["charset"]; ok && !strings.EqualFold(cs, "utf-8") {
				r = -1
			}
			if r > rank {
				q, rank, at = c.q, r, i
			}
		}
		named := rank == 2
		if q > bestQ || q > 0 && q == bestQ && (named && !bestNamed || named == bestNamed && at < bestAt) {
			best, bestQ, bestNamed, bestAt = media, q, named, at
		}
	}
	return best
}

// Accepts reports whether a request names a media type as one that it takes.
func Accepts(h http.Header, media string) bool {
	return slices.ContainsFunc(choices(h.Values("Accept")), func(c choice) bool { return c.value == media && c.q > 0 })
}

// acceptsGzip reports whether the answer may be compressed.
func acceptsGzip(h http.Header) bool {
	q, rank := 0.0, -1
	for _, c := range choices(h.Values("Accept-Encoding")) {
		switch {
		case c.value == "gzip" && rank < 1:
			q, rank = c.q, 1
		case c.value == "*" && rank < 0:
			q, rank = c.q, 0
		}
	}
	return q > 0
}

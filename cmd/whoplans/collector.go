package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"google.golang.org/protobuf/encoding/protowire"
)

// collector sends spans to an OpenTelemetry collector, by OTLP over HTTP with
// protobuf. It is an sdktrace.SpanExporter. OpenTelemetry's own does the same, but brings all of
// gRPC and of protobuf into the program.
type collector struct {
	url     *url.URL
	headers map[string]string
	gzip    bool
	http    *http.Client
}

// contentType is the media type of requests and answers.
const contentType = "application/x-protobuf"

// newCollector configures the client from the environment.
func newCollector(endpoint *url.URL) (_ *collector, err error) {
	c := &collector{url: endpoint, headers: map[string]string{}}
	timeout := 10 * time.Second
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS12}
	key, _ := otlpSetting("CLIENT_KEY")
	for _, s := range []struct {
		name string
		take func(value string) error
	}{
		{"HEADERS", func(v string) (err error) {
			c.headers, err = headerList(v)
			return err
		}},
		{"TIMEOUT", func(v string) error {
			ms, err := strconv.ParseUint(v, 10, 31)
			if err != nil || ms == 0 {
				return fmt.Errorf("%q is not a number of milliseconds", v)
			}
			timeout = time.Duration(ms) * time.Millisecond
			return nil
		}},
		{"COMPRESSION", func(v string) error {
			c.gzip = v == "gzip"
			if !c.gzip && v != "none" {
				return fmt.Errorf("%q is neither gzip nor none", v)
			}
			return nil
		}},
		{"CERTIFICATE", func(v string) (err error) {
			transport.TLSClientConfig, err = trust(v)
			return err
		}},
		{"CLIENT_CERTIFICATE", func(v string) error {
			cert, err := tls.LoadX509KeyPair(v, key)
			transport.TLSClientConfig.Certificates = []tls.Certificate{cert}
			return err
		}},
	} {
		value, variable := otlpSetting(s.name)
		if value == "" {
			continue
		}
		if err := s.take(value); err != nil {
			return nil, fmt.Errorf("%s: %w", variable, err)
		}
	}
	c.http = &http.Client{Transport: transport, Timeout: timeout}
	return c, nil
}

// otlpSetting returns the value of a setting for traces or, without one, for all signals, and
// the variable that holds it.
func otlpSetting(name string) (value, variable string) {
	for _, variable := range []string{"OTEL_EXPORTER_OTLP_TRACES_" + name, "OTEL_EXPORTER_OTLP_" + name} {
		if value := os.Getenv(variable); value != "" {
			return value, variable
		}
	}
	return "", ""
}

// headerList parses key=value,… with values escaped as in URLs. Errors do not quote the values,
// which may be secret.
func headerList(text string) (map[string]string, error) {
	headers := map[string]string{}
	for i, entry := range strings.Split(text, ",") {
		name, value, ok := strings.Cut(entry, "=")
		value, err := url.PathUnescape(strings.TrimSpace(value))
		if name = strings.TrimSpace(name); !ok || name == "" || err != nil {
			return nil, fmt.Errorf("header %d is not like name=value, with %%20 for a space", i+1)
		}
		headers[name] = value
	}
	return headers, nil
}

// Shutdown implements sdktrace.SpanExporter. The SDK calls it after the last spans.
func (c *collector) Shutdown(context.Context) error {
	c.http.CloseIdleConnections()
	return nil
}

// ExportSpans implements sdktrace.SpanExporter. It retries for a minute if the collector asks it
// to.
func (c *collector) ExportSpans(ctx context.Context, list []sdktrace.ReadOnlySpan) error {
	if len(list) == 0 {
		return nil
	}
	body := tracesData(list)
	if c.gzip {
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		_, err := w.Write(body)
		if err = errors.Join(err, w.Close()); err != nil {
			return err
		}
		body = packed.Bytes()
	}
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval = 5 * time.Second
	_, err := backoff.Retry(ctx, func() (struct{}, error) { return struct{}{}, c.send(ctx, body) },
		backoff.WithBackOff(pause), backoff.WithMaxElapsedTime(time.Minute))
	return err
}

// send sends spans once. Errors are final unless they are marked as worth another try.
func (c *collector) send(ctx context.Context, body []byte) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url.String(), bytes.NewReader(body))
	if err != nil {
		return backoff.Permanent(err)
	}
	r.Header.Set("User-Agent", "whoplans")
	for name, value := range c.headers {
		r.Header.Set(name, value)
	}
	r.Header.Set("Content-Type", contentType)
	if c.gzip {
		r.Header.Set("Content-Encoding", "gzip")
	}
	resp, err := c.http.Do(r)
	if err != nil {
		return backoff.Permanent(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if err != nil {
		return backoff.Permanent(fmt.Errorf("%s: %w", c.url.Redacted(), err))
	}
	switch resp.StatusCode / 100 {
	case 2:
		if resp.Header.Get("Content-Type") != contentType {
			return nil
		}
		return backoff.Permanent(partial(answer))
	}
	err = fmt.Errorf("%s answers %s: %.200s", c.url.Redacted(), resp.Status, oneLine(strings.TrimSpace(string(answer))))
	switch resp.StatusCode {
	case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		if after, e := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 31); e == nil {
			err = fmt.Errorf("%w; %w", err, backoff.RetryAfter(int(after)))
		}
		return err
	}
	return backoff.Permanent(err)
}

// partial returns an error if a collector rejected spans: it reads rejected_spans and
// error_message of the answer's partial_success.
func partial(answer []byte) error {
	var left uint64
	var why string
	eachField(answer, func(field protowire.Number, _ uint64, success []byte) {
		if field == 1 {
			eachField(success, func(field protowire.Number, number uint64, text []byte) {
				switch field {
				case 1:
					left = number
				case 2:
					why = string(text)
				}
			})
		}
	})
	if left == 0 && why == "" {
		return nil
	}
	return fmt.Errorf("the collector left out %d spans: %s", left, why)
}

// eachField calls f for the numbers and texts in a message, up to where it is malformed.
func eachField(message []byte, f func(field protowire.Number, number uint64, text []byte)) {
	for len(message) > 0 {
		field, form, n := protowire.ConsumeTag(message)
		if n < 0 {
			return
		}
		message = message[n:]
		if n = protowire.ConsumeFieldValue(field, form, message); n < 0 {
			return
		}
		switch form {
		case protowire.VarintType:
			number, _ := protowire.ConsumeVarint(message)
			f(field, number, nil)
		case protowire.BytesType:
			text, _ := protowire.ConsumeBytes(message)
			f(field, 0, text)
		}
		message = message[n:]
	}
}

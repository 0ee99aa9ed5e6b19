package graphqlhttp

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"golang.org/x/sync/semaphore"
)

// Options are the settings of a [Server]; nil, or a zero field, means the
// default that the field names.
type Options struct {
	// Limits bounds what a request may ask.
	Limits Limits
	// Deadline ends an operation; ten seconds.
	Deadline time.Duration
	// AllowOrigins are the sites whose pages may use the API, beside the
	// server's own; none.
	AllowOrigins []Origin
	// Present turns an error of a resolver into one for the client, with its
	// code, and returns nil for what the client may not see. Without it every
	// such error is INTERNAL. Of an argument's fault, which is BAD_USER_INPUT, only
	// the message is used.
	Present func(ctx context.Context, err error) *gqlerror.Error
	// Logger gets a line for each operation and for each internal error; by
	// default nothing is logged.
	Logger *slog.Logger
	// Observe is called for each operation once its answer has been written; it is the
	// place for metrics.
	Observe func(ctx context.Context, op Operation)
	// Stage is called when a request enters a stage. The stage runs under the
	// context that it returns, and ends with a call of the function; the place
	// for traces.
	Stage func(ctx context.Context, s Stage) (context.Context, func())
	// NewID makes trace ids; by default random ones.
	NewID func() string
	// Now is the clock; [time.Now].
	Now func() time.Time
}

// Stage is a part of answering a request.
type Stage string

// The stages.
const (
	// StagePrepare is parsing, limits, validation, variables and cost.
	StagePrepare Stage = "prepare"
	// StageExecute is the operation itself.
	StageExecute Stage = "execute"
)

// Server answers GraphQL over HTTP: see the package's comment. It is safe for
// concurrent use; [New] makes it.
type Server struct {
	engine   *engine
	limits   Limits
	deadline time.Duration
	origins  *origins
	present  func(ctx context.Context, err error) *gqlerror.Error
	logger   *slog.Logger
	observe  func(ctx context.Context, op Operation)
	stage    func(ctx context.Context, s Stage) (context.Context, func())
	newID    func() string
	now      func() time.Time
	turns    *turns
	changes  *turns

	held        *semaphore.Weighted // bytes of large answers that are being sent
	bodies      sync.Pool           // of *bytes.Buffer, to read requests into
	compressors sync.Pool           // of *gzip.Writer, each some hundred kilobytes
}

// New makes a server over an executable schema. If that has a method Scalars()
// [coerce.Scalars], it says what fits the custom scalars; otherwise everything does. If it
// has a method Records([context.Context]) (map[string]int, error), it says how many records
// of each type there are; otherwise each page costs as much as if it were full.
func New(es graphql.ExecutableSchema, o *Options) *Server {
	if o == nil {
		o = new(Options)
	}
	s := &Server{
		limits:   o.Limits.withDefaults(),
		deadline: o.Deadline,
		origins:  newOrigins(o.AllowOrigins),
		present:  o.Present,
		logger:   o.Logger,
		observe:  o.Observe,
		stage:    o.Stage,
		newID:    o.NewID,
		now:      o.Now,
		turns:    newTurns("large requests", maxWaiting),
		changes:  newTurns("changes", maxEdits),
		held:     semaphore.NewWeighted(maxHeld),
	}
	if s.deadline <= 0 {
		s.deadline = 10 * time.Second
	}
	if s.present == nil {
		s.present = func(context.Context, error) *gqlerror.Error { return nil }
	}
	if s.logger == nil {
		s.logger = slog.New(slog.DiscardHandler)
	}
	if s.newID == nil {
		s.newID = randomID
	}
	if s.now == nil {
		s.now = time.Now
	}
	if s.stage == nil {
		s.stage = func(ctx context.Context, _ Stage) (context.Context, func()) { return ctx, func() {} }
	}
	s.bodies.New = func() any { return new(bytes.Buffer) }
	s.compressors.New = newCompressor
	s.engine = newEngine(es, s.limits, s.logger.Handler(), s.presentError, s.recovered)
	return s
}

// Do runs one request without HTTP, under the same limits and deadline, with
// queries and mutations allowed. An answer without data is one to a request
// that never ran, or that was stopped.
func (s *Server) Do(ctx context.Context, params *graphql.RawParams) *graphql.Response {
	if err := s.checkQuery(params); err != nil {
		return s.refusal(ctx, err)
	}
	a := new(inflight) // waits for nothing
	return s.run(context.WithValue(ctx, inflightKey{}, a), a, params)
}

// allowed is the methods of the endpoint.
const allowed = "GET, HEAD, POST, OPTIONS"

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	start := s.now()
	r = traced(w, r, s.newID)
	ctx := r.Context()
	maps.Copy(w.Header(), ofAnswers)
	w.Header().Add("Vary", "Accept, Accept-Encoding")
	out := &sink{ResponseWriter: w}
	a := &inflight{readOnly: r.Method != http.MethodPost, turn: turn{turns: s.turns}, change: turn{turns: s.changes}}
	var op Operation
	defer func() {
		if v := recover(); v != nil {
			if v == http.ErrAbortHandler { //nolint:errorlint // the value of a panic, which nobody wraps
				panic(v)
			}
			// gqlgen catches panics of resolvers; this one is elsewhere.
			_ = s.recovered(ctx, v) // the client is told by hidden
			if out.status != 0 {
				panic(http.ErrAbortHandler)
			}
			op = a.about()
			s.answer(out, r, mediaJSON, s.refusal(ctx, hidden()), &op)
		}
		end := s.now()
		op.Duration = end.Sub(start)
		s.record(ctx, end, op)
	}()
	s.serve(out, r, a, &op)
}

// sink notes whether an answer has begun.
type sink struct {
	http.ResponseWriter
	status int
}

func (s *sink) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the writer below.
func (s *sink) Unwrap() http.ResponseWriter { return s.ResponseWriter }

func (s *Server) serve(w *sink, r *http.Request, a *inflight, op *Operation) {
	admitted := s.origins.admit(w, r)
	media := acceptedMedia(r.Header)
	deny := func(err *gqlerror.Error) {
		s.answer(w, r, media, s.refusal(r.Context(), err), op)
	}
	if r.Method == http.MethodOptions {
		if s.origins.preflight(w, r) {
			op.Status = w.status
			return
		}
		admitted = false
	}
	ctx := context.WithValue(r.Context(), inflightKey{}, a)
	defer a.turn.end()
	defer a.change.end()
	var params *graphql.RawParams
	var err *gqlerror.Error
	switch {
	case !admitted:
		deny(refuse(CodeCrossOrigin, "pages of that site may not use this server, unless its operator allows their origin"))
		return
	case r.Method != http.MethodPost && r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", allowed)
		deny(refuse(CodeMethodNotAllowed, "send queries by GET or POST, and mutations by POST"))
		return
	case media == "":
		deny(refuse(CodeNotAcceptable, "answers come as %s or %s", mediaGraphQL, mediaJSON))
		return
	case r.Method == http.MethodPost:
		params, err = s.readPost(ctx, w, r)
	default:
		params, err = s.readGet(r)
	}
	if r.Context().Err() != nil {
		op.gone()
		return
	}
	if err != nil {
		deny(err)
		return
	}
	params.Headers = r.Header
	resp := s.run(ctx, a, params)
	a.turn.end() // a client that reads slowly holds nobody up
	a.change.end()
	*op = a.about()
	if ctx.Err() != nil {
		op.gone()
		return
	}
	if resp.Data == nil && len(resp.Errors) > 0 && codeOf(resp.Errors[0]) == CodeMethodNotAllowed {
		w.Header().Set("Allow", http.MethodPost)
	}
	if whole := s.answer(w, r, media, resp, op); whole && a.onSent != nil {
		a.onSent()
	}
}

// answer writes a response, with the status that goes with it. It reports whether
// the whole was taken.
func (s *Server) answer(w *sink, r *http.Request, media string, resp *graphql.Response, op *Operation) (whole bool) {
	if media == "" {
		media = mediaJSON
	}
	b, err := s.body(r, resp, op.compressed)
	if err != nil {
		panic(fmt.Errorf("encoding the answer: %w", err))
	}
	release, ok := s.hold(b)
	defer release()
	if !ok {
		return s.answer(w, r, media, s.refusal(r.Context(), refuse(CodeOverloaded, "the server holds too many large answers that nobody has read yet: try again in a few seconds, or ask for less")), op)
	}
	status := http.StatusOK
	if len(resp.Errors) > 0 {
		op.Code = codeOf(resp.Errors[0])
	}
	if op.Code == CodeOverloaded {
		w.Header().Set("Retry-After", "2")
	}
	if resp.Data == nil {
		status = op.Code.status(media)
		if r.Method != http.MethodPost && status == http.StatusRequestEntityTooLarge {
			status = http.StatusRequestURITooLong
		}
	}
	op.Bytes = send(w, status, media, b)
	op.Status = status
	return op.Bytes == int64(b.size)
}

// run runs one request.
func (s *Server) run(ctx context.Context, a *inflight, params *graphql.RawParams) *graphql.Response {
	ctx, a.stop = context.WithTimeout(ctx, s.deadline)
	defer a.stop()
	opCtx, errs := s.prepare(ctx, a, params)
	if errs != nil {
		return s.refusal(ctx, errs...)
	}
	switch kind := opCtx.Operation.Operation; {
	case kind == ast.Subscription:
		return s.refusal(ctx, refuse(CodeOperationNotSupported, "subscriptions don't run over plain HTTP"))
	case kind != ast.Query && a.readOnly:
		return s.refusal(ctx, refuse(CodeMethodNotAllowed, "a mutation has to be sent by POST"))
	}
	ctx, executed := s.stage(ctx, StageExecute)
	defer executed()
	resp := s.engine.run(ctx, opCtx)
	switch {
	case ctx.Err() != nil:
		return s.refusal(ctx, s.whyStopped(ctx, a, opCtx, params.Variables))
	case resp == nil:
		return s.refusal(ctx, s.internal(ctx, errors.New("the executable schema gave no answer")))
	}
	if all := int(a.errors.Load()); all > maxErrors {
		resp.Errors = append(resp.Errors, s.leftOut(ctx, all))
	}
	if resp.Data == nil && len(resp.Errors) == 0 {
		resp.Data = []byte("null")
	}
	return resp
}

func (s *Server) prepare(ctx context.Context, a *inflight, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	ctx, prepared := s.stage(ctx, StagePrepare)
	defer prepared()
	return s.engine.prepare(ctx, a, params)
}

// whyStopped is the error of a request whose context has ended.
func (s *Server) whyStopped(ctx context.Context, a *inflight, op *graphql.OperationContext, given map[string]any) *gqlerror.Error {
	cause := a.stopped.Load()
	if cause == nil {
		return refuse(CodeDeadlineExceeded, "the operation took longer than %s and was stopped: ask for less at once", s.deadline)
	}
	if err := coded(*cause); err != nil {
		return err
	}
	err := s.presented(ctx, *cause)
	s.engine.nameCostliest(err, op, given)
	return err
}

// refusal is an answer without data.
func (s *Server) refusal(ctx context.Context, errs ...*gqlerror.Error) *graphql.Response {
	for _, err := range errs {
		s.mark(ctx, err)
	}
	return &graphql.Response{Errors: errs}
}

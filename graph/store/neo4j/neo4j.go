// Package neo4j is the store on a Neo4j server, for those who outgrow one machine or want
// to look at their graph with Neo4j's own tools.
//
// Nothing else may write to the database, apart from the accounts beside the records. A
// record is a node with the label Record and that of its kind. A link is a relationship
// named after it (legalBasis is LEGAL_BASIS), and the fields of the body are properties.
// Unique values are Key nodes. Commits are Commit nodes, with a Change node for each
// record that they changed, and a single Graph node counts them.
//
// Each read is one statement. Neo4j reads what is committed while it reads, so a view is
// not a snapshot: [store.Reader]'s Settled reports whether there was a commit in between.
// Answers of settled views are kept until the next commit. Until then, a view asks the
// server only for the revision and for what nobody has asked before.
//
// Writers wait for each other at the Graph node, whose lock gives commits the order of
// their revisions. A write whose connection breaks is tried again. While it holds the
// lock, it knows whether the first attempt was committed.
//
// Neo4j 5.26 or newer is required; the Community Edition is sufficient.
package neo4j

import (
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/lru"
)

// Options say how to reach a server. The zero value suits a server that is near.
type Options struct {
	// User and Password replace those in the URL.
	User, Password string

	// Database replaces the one in the URL. If both are empty, the store uses the database
	// that is the user's home database when it is opened.
	Database string

	// TLS configures encrypted connections, those of neo4j+s and bolt+s. With nil, the
	// machine's certificates are trusted.
	TLS *tls.Config

	Pool    int           // the most connections to one server; 0 means 50
	Connect time.Duration // the longest wait for a connection; 0 means 5 seconds

	// Timeout is how long a call may take unless its context ends earlier; 0 means 30
	// seconds. A call gives up a little before its context ends, so that its error can say
	// that the server did not answer.
	Timeout time.Duration

	// Retry is how long a call tries again while the server cannot be reached; 0 means 5
	// seconds.
	Retry time.Duration

	// Answers is how many bytes of answers are kept until the next commit; 0 means 64 MB,
	// and a negative number none.
	Answers int

	// Repeats is how often a tree is asked level by level before Neo4j plans it as one
	// statement, in the background; 0 means 8. If it is negative, each tree is asked in one
	// statement from the first time on, and waits for its plan.
	Repeats int

	// Poll is how often watches look for commits of other processes; 0 means every 200
	// milliseconds.
	Poll time.Duration
}

func (o *Options) withDefaults() Options {
	var d Options
	if o != nil {
		d = *o
	}
	d.Pool = cmp.Or(d.Pool, 50)
	d.Connect = cmp.Or(d.Connect, 5*time.Second)
	d.Timeout = cmp.Or(d.Timeout, 30*time.Second)
	d.Retry = cmp.Or(d.Retry, 5*time.Second)
	d.Answers = cmp.Or(d.Answers, 64<<20)
	d.Repeats = cmp.Or(d.Repeats, 8)
	d.Poll = cmp.Or(d.Poll, 200*time.Millisecond)
	return d
}

// check returns an error if an option has an impossible value.
func (o *Options) check() error {
	if o.Pool < 0 || o.Connect < 0 || o.Timeout < 0 || o.Retry < 0 || o.Poll < 0 {
		return fmt.Errorf("options of Neo4j: %w: a number of connections, or a time, is negative", store.ErrInvalid)
	}
	return nil
}

// ErrLogin means that the server does not accept the user and the password.
var ErrLogin = errors.New("Neo4j refuses the user or the password")

// Store is a [store.Store] on a Neo4j database.
type Store struct {
	o         Options
	driver    neo4j.DriverWithContext
	bookmarks neo4j.BookmarkManager
	names     *names
	head      head
	known     known
	answers   answers
	plans     treePlans
	poller    sync.WaitGroup

	closed chan struct{}
	ending sync.Mutex     // held while the store is closed and while a call begins
	calls  sync.WaitGroup // the calls that have begun
}

var _ store.Store = (*Store)(nil)

// Open connects to the server at a URL such as
//
//	neo4j+s://user:password@host:7687/database
//
// and creates missing constraints and indexes. If the records do not say yet when they
// were recorded, it adds that from the log, which takes as long as reading the whole log.
// It returns an error that wraps [store.ErrUnavailable] if the server does not answer, and
// [store.ErrInvalid] if the URL or the schema cannot be used or the records are of another
// version of the model.
func Open(ctx context.Context, address string, schema store.Schema, o *Options) (*Store, error) {
	s := &Store{o: o.withDefaults(), bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{}), closed: make(chan struct{})}
	s.head.init()
	s.answers.room = s.o.Answers
	s.plans.uses = lru.New[digest, *treeUse](mostTrees)
	var err error
	if s.names, err = newNames(schema); err != nil {
		return nil, err
	}
	if s.driver, s.o.Database, err = Dial(address, &s.o); err != nil {
		return nil, err
	}
	recorded, err := s.prepare(ctx)
	if err == nil && !recorded {
		err = s.recordAll(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, s.driver.Close(context.WithoutCancel(ctx)))
	}
	s.poller.Go(s.poll)
	return s, nil
}

// Dial returns a driver for the server at such a URL, without connecting to it, and the
// name of the database.
func Dial(address string, o *Options) (driver neo4j.DriverWithContext, database string, err error) {
	d := o.withDefaults()
	if err := d.check(); err != nil {
		return nil, "", err
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, "", fmt.Errorf("address of Neo4j: %w: %w", store.ErrInvalid, errors.Unwrap(err)) // without the password
	}
	password, _ := u.User.Password()
	d.User = cmp.Or(d.User, u.User.Username())
	d.Password = cmp.Or(d.Password, password)
	d.Database = cmp.Or(d.Database, strings.Trim(u.Path, "/"))
	switch {
	case u.Hostname() == "":
		return nil, "", fmt.Errorf("address of Neo4j: %w: it names no host; write %s://HOST/DATABASE", store.ErrInvalid, u.Scheme)
	case strings.Contains(d.Database, "/"):
		return nil, "", fmt.Errorf("address of Neo4j: %w: %q is no name of a database", store.ErrInvalid, d.Database)
	}
	u.User, u.Path = nil, ""
	auth := neo4j.NoAuth()
	if d.User != "" {
		auth = neo4j.BasicAuth(d.User, d.Password, "")
	}
	driver, err = neo4j.NewDriverWithContext(u.String(), auth, func(c *config.Config) {
		c.TlsConfig = d.TLS
		c.MaxConnectionPoolSize = d.Pool
		c.SocketConnectTimeout = d.Connect
		c.ConnectionAcquisitionTimeout = d.Timeout
		c.MaxTransactionRetryTime = d.Retry
		c.FetchSize = neo4j.FetchAll
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, "", fmt.Errorf("address of Neo4j: %w: %w", store.ErrInvalid, err)
	}
	return driver, d.Database, nil
}

// prepare creates what the database needs, and reports whether the records say when they
// were recorded.
func (s *Store) prepare(ctx context.Context) (recorded bool, err error) {
	ctx, cancel := s.bounded(ctx)
	defer cancel()
	if err := s.home(ctx); err != nil {
		return false, err
	}
	if err := s.declare(ctx); err != nil {
		return false, fmt.Errorf("making constraints and indexes: %w", err)
	}
	var model, rev int64
	known := int64(s.names.version)
	err = s.write(ctx, func(ctx context.Context, tx neo4j.ExplicitTransaction) error {
		params := map[string]any{"model": known}
		rows, err := run(ctx, tx, text("open"), params)
		if err != nil {
			return err
		}
		if model, err = one[int64](rows, "model"); err != nil {
			return err
		}
		if recorded, err = one[bool](rows, "recorded"); err != nil {
			return err
		}
		if rev, err = one[int64](rows, "rev"); err != nil || model >= known || rev > 0 {
			return err
		}
		_, err = run(ctx, tx, text("upgrade"), params)
		return err
	})
	if err != nil {
		return false, err
	}
	switch {
	case model > known:
		return false, fmt.Errorf("the graph has records of model %d, and this program knows %d: %w", model, known, store.ErrInvalid)
	case model < known && rev > 0:
		// What is derived from the records, and from those in the log, would have to be derived
		// again. A file does that when it is opened.
		return false, fmt.Errorf("%w: the graph has records of model %d, and this program has model %d; with the version that wrote them copy it into a file, and from there with this one into an empty database", store.ErrInvalid, model, known)
	}
	return recorded, nil
}

// home finds the user's home database if no database is named. Otherwise the driver would
// ask the server for it before each statement.
func (s *Store) home(ctx context.Context) error {
	if s.o.Database != "" {
		return nil
	}
	return s.retry(ctx, func() error {
		session := s.session(ctx, neo4j.AccessModeRead)
		defer closeSoon(ctx, session)
		result, err := session.Run(ctx, text("home"), nil, s.limit(ctx))
		if err != nil {
			return err
		}
		summary, err := result.Consume(ctx)
		if err == nil && summary.Database() != nil {
			s.o.Database = summary.Database().Name()
		}
		return err
	})
}

// declared matches the name of a constraint or an index in the statement that creates it.
var declared = regexp.MustCompile(`whoplans_\w+`)

// declare creates missing constraints and indexes, and waits until all of them can be
// used.
func (s *Store) declare(ctx context.Context) error {
	var missing []string
	rows, err := s.rows(ctx, neo4j.AccessModeWrite, text("indexes"), nil)
	if err != nil {
		return err
	}
	online := map[string]bool{}
	for _, row := range rows {
		n, err := field[string](row, "name")
		if err != nil {
			return err
		}
		online[n] = true
	}
	for statement := range strings.SplitSeq(strings.TrimPrefix(text("schema"), cypher5), ";\n") {
		if n := declared.FindString(statement); n != "" && !online[n] {
			missing = append(missing, statement)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	for _, statement := range append(missing, "CALL db.awaitIndexes()") {
		if _, err := s.rows(ctx, neo4j.AccessModeWrite, cypher5+statement, nil); err != nil {
			return err
		}
	}
	return nil
}

// View implements [store.Store]. If the server that answers has not reached the revision,
// View asks the one that accepts writes, which is never behind. Its bookmark then makes
// the others wait.
func (s *Store) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	ctx, cancel, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	now, err := s.state(ctx, neo4j.AccessModeRead)
	if err == nil && now.Rev < atLeast {
		now, err = s.state(ctx, neo4j.AccessModeWrite)
	}
	if err != nil {
		return nil, err
	}
	if now.Rev < atLeast {
		return nil, fmt.Errorf("revision %d is wanted, and there are %d: %w", atLeast, now.Rev, store.ErrConflict)
	}
	s.head.advance(now.Rev) // so that watches need not poll for it
	s.answers.turn(now)
	return &reader{s: s, at: now}, nil
}

// state asks for the newest state. Its mark identifies the call that wrote it, which
// distinguishes it from another state of the same revision: somebody may restore an older
// state on the server.
func (s *Store) state(ctx context.Context, mode neo4j.AccessMode) (store.State, error) {
	rows, err := s.rows(ctx, mode, text("state"), nil)
	if err != nil {
		return store.State{}, err
	}
	now, err := decodeState(rows)
	if err == nil {
		s.known.become(now)
	}
	return now, err
}

// decodeState reads the state from the only row.
func decodeState(rows []*neo4j.Record) (store.State, error) {
	rev, err := one[int64](rows, "rev")
	if err != nil {
		return store.State{}, err
	}
	writer, err := one[string](rows, "writer")
	return store.State{Rev: store.Rev(rev), Mark: writer}, err
}

// Close implements [store.Store]. It waits for the calls that have begun, since the driver
// must not be closed while it is in use.
func (s *Store) Close() error {
	s.ending.Lock()
	if s.isClosed() {
		s.ending.Unlock()
		return store.ErrClosed
	}
	close(s.closed)
	s.ending.Unlock()
	s.poller.Wait()
	s.calls.Wait()
	return s.driver.Close(context.Background())
}

func (s *Store) isClosed() bool {
	select {
	case <-s.closed:
		return true
	default:
		return false
	}
}

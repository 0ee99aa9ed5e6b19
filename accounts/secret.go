package accounts

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strings"
)

// Secret opens an account to whoever has it. However it is printed, logged or
// encoded, it shows as a placeholder; only [Secret.Reveal] returns it.
type Secret struct{ text string }

// Each sort of secret begins differently, so that none can be taken for
// another, and so that scanners can recognise those that were published.
const (
	anyPrefix     = "whoplans_"
	linkPrefix    = anyPrefix + "link_"
	sessionPrefix = anyPrefix + "session_"
	tokenPrefix   = anyPrefix + "token_"
)

func (a *Accounts) secret(prefix string) Secret {
	bits := a.NewSecret()
	return Secret{prefix + base64.RawURLEncoding.EncodeToString(bits[:])}
}

// ParseSecret reads a secret of a link, a session or a token, and fails with
// [ErrUnknown] if it has the form of none.
func ParseSecret(text string) (Secret, error) {
	for _, prefix := range []string{linkPrefix, sessionPrefix, tokenPrefix} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && len(rest) == base64.RawURLEncoding.EncodedLen(32) {
			return Secret{text}, nil
		}
	}
	return Secret{}, ErrUnknown
}

// Reveal returns the secret itself.
func (s Secret) Reveal() string { return s.text }

// is reports whether the secret is of a sort.
func (s Secret) is(prefix string) bool { return strings.HasPrefix(s.text, prefix) }

// IsSession reports whether the secret is that of a session.
func (s Secret) IsSession() bool { return s.is(sessionPrefix) }

// IsToken reports whether the secret is that of a token.
func (s Secret) IsToken() bool { return s.is(tokenPrefix) }

// HoldsSecret reports whether a text has a secret in it.
func HoldsSecret(text string) bool {
	if !strings.Contains(text, anyPrefix) {
		return false // as of nearly every text
	}
	return strings.Contains(text, linkPrefix) || strings.Contains(text, sessionPrefix) || strings.Contains(text, tokenPrefix)
}

// key is what is kept of a secret: its hash. That needs neither salt nor a slow function,
// since 256 random bits are in no list and cannot be guessed.
func (s Secret) key() string {
	h := sha256.Sum256([]byte(s.text))
	return hex.EncodeToString(h[:])
}

const placeholder = "[secret]"

// String returns a placeholder.
func (Secret) String() string { return placeholder }

// GoString returns a placeholder.
func (Secret) GoString() string { return placeholder }

// Format prints a placeholder, whatever the verb.
func (Secret) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(placeholder)) }

// LogValue implements [slog.LogValuer].
func (Secret) LogValue() slog.Value { return slog.StringValue(placeholder) }

// MarshalText implements [encoding.TextMarshaler].
func (Secret) MarshalText() ([]byte, error) { return []byte(placeholder), nil }

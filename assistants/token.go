package assistants

import (
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// token is the one that a client sent with its request, empty if it sent none or did not
// ask over HTTP.
func token(r *mcp.CallToolRequest) string {
	if r.Extra == nil {
		return ""
	}
	scheme, token, _ := strings.Cut(r.Extra.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

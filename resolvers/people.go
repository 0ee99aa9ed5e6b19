package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

func (r *queryResolver) People(ctx context.Context, first *int, after *string) (*people.PersonConnection, error) {
	return r.people.List(ctx, first, after)
}

func (r *queryResolver) Person(ctx context.Context, id *graph.ID) (*people.Person, error) {
	return r.people.Find(ctx, id)
}

func (r *queryResolver) Audit(ctx context.Context, first *int, after *string) (*people.AuditConnection, error) {
	return r.people.Audit(ctx, first, after)
}

func (r *mutationResolver) AddPerson(ctx context.Context, name string, role access.Role, jurisdictions []graph.JurisdictionCode) (*people.Person, error) {
	return r.people.Add(ctx, name, role, jurisdictions)
}

func (r *mutationResolver) GrantRights(ctx context.Context, person graph.ID, role access.Role, jurisdictions []graph.JurisdictionCode) (*people.Person, error) {
	return r.people.Grant(ctx, person, role, jurisdictions)
}

func (r *mutationResolver) RemovePerson(ctx context.Context, person graph.ID) (*bool, error) {
	return r.people.Remove(ctx, person)
}

func (r *mutationResolver) MakeSignInLink(ctx context.Context, person graph.ID) (*people.SignInLink, error) {
	return r.people.Link(ctx, person)
}

func (r *mutationResolver) EndSession(ctx context.Context, id graph.ID) (*bool, error) {
	return r.people.EndSession(ctx, id)
}

func (r *mutationResolver) EndSessions(ctx context.Context, person *graph.ID) (*int, error) {
	return r.people.EndSessions(ctx, person)
}

func (r *mutationResolver) MakeToken(ctx context.Context, person *graph.ID, name string, role access.Role, jurisdictions []graph.JurisdictionCode, days int) (*people.MadeToken, error) {
	return r.people.NewToken(ctx, person, name, role, jurisdictions, days)
}

func (r *mutationResolver) RevokeToken(ctx context.Context, id graph.ID) (*bool, error) {
	return r.people.Revoke(ctx, id)
}

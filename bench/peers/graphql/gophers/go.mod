module github.com/whoplans/whoplans/bench/peers/graphql/gophers

go 1.26.0

require github.com/graph-gophers/graphql-go v1.11.0

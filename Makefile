# `make` lists the targets.
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

generate: ## write what follows from the kinds and the schema
	cd graph && go run ./internal/kinds
	go run ./graph/internal/derive
	go run ./resolvers/internal/generate
.PHONY: help generate

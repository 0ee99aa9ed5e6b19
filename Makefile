# `make` lists the targets.
.DEFAULT_GOAL := help

TOOL = go tool -modfile=tools/go.mod

help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

run: ## start the server on ./whoplans.db
	go run -v ./cmd/whoplans serve

test: ## run all tests, including those on a real Neo4j
	go test -timeout 60m ./...

check: format generated lint race ## everything that must pass before a push

format: ## fail if a file is not formatted by gofmt
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }

lint: ## golangci-lint, with the import rules
	$(TOOL) golangci-lint run ./...

race: ## run all tests under the race detector, in random order
	go test -race -shuffle=on -timeout 40m ./...

generate: ## write the code that follows from the kinds and the schema
	cd graph && go run ./internal/kinds
	go run ./graph/internal/derive
	go run ./resolvers/internal/generate resolvers/generated
	cd resolvers/internal/shelf && go generate

generated: generate ## fail if generated code is out of date
	git diff --exit-code -- graph resolvers schema

bench: ## measure whole answers, the first answer and the stores; print tables
	go test ./cmd/whoplans -run '^$$' -bench 'Answers|FirstAnswer|Rights|Meanwhile|Past|Editing|Editors|Scenario|Size' -timeout 20m
	go test ./graph/store/sqlite -run '^$$' -bench Editors
	go test ./cmd/whoplans -run '^$$' -bench Watching -benchtime 60x
	go test ./accounts/sqlite -run '^$$' -bench Who
	go test ./exchange -run '^$$' -bench Exports -benchtime 1x
	go test ./exchange/intake -run '^$$' -bench Imports -benchtime 1x
	go test ./graph/layout -run '^$$' -bench . -benchtime 5x
	go test ./bench -run '^$$' -bench Stores -benchtime 0.3s -timeout 15m
	go test ./bench -run '^$$' -bench Groups -benchtime 1x -timeout 15m
	go test ./bench -run '^$$' -bench Analyses -benchtime 0.5s -timeout 15m

bench-start: ## measure how long the first answer takes from the start of the program, with a file and without
	go test ./cmd/whoplans -run '^$$' -bench FirstAnswer

bench-build: ## measure what building the program costs, and building it again after a change
	go run ./bench/build

bench-metrics: ## measure what each measure of a network costs, and compare with networkx and igraph; needs Python 3.11 and PyPI
	@$(PYTHON) -c '' && go run ./bench/measures $(VENV)/bin/python

bench-scale: ## measure the store on a million records and ten million links; takes many minutes, and several gigabytes of memory and of disk
	go test ./bench -run '^$$' -bench Scale -benchtime 0.3s -timeout 60m

bench-peers: ## compare CPU with graph-gophers and mercurius; needs Node.js 20.9 and npm
	go run ./bench/peers/graphql

bench-neo4j: ## compare whoplans on Neo4j and on its own store with @neo4j/graphql
	cd bench/peers/neo4j && npm ci --ignore-scripts
	go run ./graph/store/neo4j/neo4jtest/run -- go run -C bench/peers/neo4j .

kills: ## kill a writing process KILLS times (default 2000) and look for lost changes
	go test ./graph/store/sqlite -run '^TestKill$$' -v -timeout 0 -kills $${KILLS:-2000}

editors: ## let 64 editors edit for EDITFOR (default 1m), readers read, and kill the server now and then; on a file and on Neo4j
	go test ./cmd/whoplans -run '^TestEditors$$' -v -timeout 0 -editors.for $${EDITFOR:-1m}

scenarios: ## draw random scenarios of every kind of record for DRAWFOR (default 5m) in each test: adopted, rebased, and action by action
	go test ./graph/change ./graph/roadmap -run '^(TestScenarioIsChange|TestRebaseLosesNothing|TestAdoptInAnyOrder)$$' -v -count 1 -timeout 0 -draw.for $${DRAWFOR:-5m}

web: ## develop the pages with reload, against the server at URL
	cd web/app && npm ci --ignore-scripts && WHOPLANS_URL=$${URL:-http://127.0.0.1:8080} npm run dev

pages: ## build the pages into web/dist, with the types of their queries and the catalogues of their texts
	cd web/app && npm ci --ignore-scripts && npm run generate && npm run texts && npm run build

pictures: ## make the pictures of the documents, on a server of their own
	cd web/app && npm ci --ignore-scripts && node browser/pictures.mjs

page-speed: ## measure how fast the pages show, select and move, and print it beside what it may be
	cd web/app && npm ci --ignore-scripts && node browser/measure.mjs

explorer: ## build the explorer into web/dist
	cd web/explorer && npm ci --ignore-scripts && npm run build

browser: ## test the explorer of the server at URL in Debian's Chromium
	cd web/explorer && npm ci --ignore-scripts && node browser.mjs $${URL:-http://127.0.0.1:8080}

audits: ## run the GraphQL-over-HTTP audits from npm against the server at URL
	cd resolvers/graphqlhttp/audits && npm ci --ignore-scripts && node run.mjs $${URL:-http://127.0.0.1:8080/graphql}

frontends: ## build Relay, graphql-codegen and Apollo front-ends on the server at URL
	cd schema/frontends && npm ci --ignore-scripts && node run.mjs $${URL:-http://127.0.0.1:8080}

FUZZTIME ?= 60s

# By default each input that goes a new way is made smaller for up to a minute, and nothing else is tried meanwhile.
fuzz: ## run every fuzz target for FUZZTIME (default 60s)
	@set -e; for dir in $$(git grep -l '^func Fuzz' -- '*_test.go' | xargs -n1 dirname | sort -u); do \
		for target in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9]*\).*/\1/p' $$dir/*_test.go); do \
			echo "$$dir $$target"; go test ./$$dir -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x; \
		done; \
	done

PYTHON = test -x $(VENV)/bin/python || python3 -m venv $(VENV); $(VENV)/bin/pip install -q networkx==3.6.1 igraph==1.0.0 numpy scipy; $(VENV)/bin/python
VENV = $${TMPDIR:-/tmp}/whoplans-python

readers: ## read exports back with LibreOffice and Gephi, too; needs Debian, Java, Maven and some 400 MB
	go test ./exchange -run 'TestReaders|TestLibreOffice|TestGephi' -count 1 -v -programs

networkx: ## write the figures of networkx that measures are compared with; needs Python 3.11 and PyPI
	@$(PYTHON) graph/network/measure/testdata/generate.py

neo4j: ## run a throw-away Neo4j with the data set until interrupted
	go run ./graph/store/neo4j/neo4jtest/run

neo4j-newest: ## run the Neo4j tests on its newest version, with longer random histories
	go run ./graph/store/neo4j/neo4jtest/run --newest -- sh -c ' \
		go test -timeout 60m ./graph/store/neo4j -seeds 12 && \
		go test -timeout 60m ./graph ./resolvers/internal/differential ./seed/questions ./cmd/whoplans'

vulnerabilities: ## look for known vulnerabilities; asks vuln.go.dev
	$(TOOL) govulncheck ./...

.PHONY: help run test check format lint race generate generated bench bench-start bench-build bench-metrics bench-scale bench-peers bench-neo4j kills web pages pictures page-speed explorer browser audits fuzz readers networkx neo4j neo4j-newest vulnerabilities editors frontends scenarios

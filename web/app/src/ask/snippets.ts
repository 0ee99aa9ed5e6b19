export type Request = { query: string; variables: Record<string, unknown> };

const json = (request: Request) => JSON.stringify(request.variables, null, 2);

/** The question in other programs. */
export const snippets: Record<'graphql' | 'python' | 'r', (server: string, request: Request) => string> = {
  graphql: (_, request) => `${request.query.trim()}\n\n# variables\n${json(request).replace(/^/gm, '# ')}\n`,
  python: (server, request) =>
    `import json
import urllib.request

query = """
${request.query.trim()}
"""
variables = json.loads(r"""
${json(request)}
""")
body = json.dumps({"query": query, "variables": variables}).encode()
request = urllib.request.Request("${server}/graphql", body, {"Content-Type": "application/json"})
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`,
  r: (server, request) =>
    `library(httr2)

query <- r"---(
${request.query.trim()}
)---"
variables <- jsonlite::fromJSON(r"---(
${json(request)}
)---", simplifyVector = FALSE)
answer <- request("${server}/graphql") |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_json()
str(answer$data)
`,
};

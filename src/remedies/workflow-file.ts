/** Where the workflow goes, from the repository's root. */
export const workflowPath = '.github/workflows/openclaw-config-check.yml';

/** What a workflow that runs the check has in it. */
export const actionName = 'openclaw-config-check/openclaw-config-check';

/** The workflow, as the README shows it: no filter of paths, since a required check that does not run blocks the merge. */
export const workflowText = `name: OpenClaw config
on:
  pull_request:
  merge_group:
  push:
    branches: [main]
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # so that new findings are told from old ones, and a way back can be planned
          persist-credentials: false
      - uses: ${actionName}@v0
`;

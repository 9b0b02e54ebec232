/** The environment children see, handed in by a door. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What ties a git process to one repository (git 2.39, `git rev-parse --local-env-vars`, without the configuration). */
const repositoryVariables: readonly string[] = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** The environment without what belongs to another repository, such as the one whose hook runs us. */
export function withoutRepository(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !repositoryVariables.includes(name)));
}

/**
 * What every child gets on top of its environment: one language, no prompts, no locks, objects as they are stored, and no
 * transport, so that nothing is fetched object by object. git before 2.39.4 ignores GIT_NO_LAZY_FETCH, hence the protocols.
 */
export function quiet(environment: Environment): Environment {
  return {
    ...environment,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    LANGUAGE: '',
  };
}

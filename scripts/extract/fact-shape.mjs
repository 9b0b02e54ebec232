/** What a path, a name or an id may be: nothing that could be taken for something else where it is read or shown. */
const text = /^[\w.*[\]/-]{1,200}$/;

const isSorted = (value) => isList(value) && value.every((item, index) => index === 0 || value[index - 1] < item);
const isList = (value) => Array.isArray(value) && value.length > 0 && value.length <= 2000 && value.every(isText);
const isText = (value) => typeof value === 'string' && text.test(value);
const isMap = (value) =>
  isSorted(Object.keys(value)) && Object.values(value).every((place) => place === null || isText(place));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of each fact file beside `origin`. */
const shapes = {
  'retired-fields.json': {
    migrated: (value) => isObject(value) && isMap(value),
    verbatim: isSorted,
    retired: isSorted,
  },
  'secret-env-names.json': { names: isSorted },
  'secret-paths.json': { secretRef: isSorted, variableOnly: isSorted, sensitive: isSorted },
  'security-check-ids.json': { ids: isSorted },
};

/**
 * Whether fact files from an untrusted place hold facts and nothing else: lists of short plain words, in order.
 * @param {Record<string, unknown>} facts content by file name
 * @param {object} ours
 * @param {Record<string, { origin: { version: string, how: string } }>} ours.known the files of the project: their words on the origin stay
 * @param {readonly string[]} ours.versions the releases of the accepted table, oldest first
 * @returns {Record<string, object>} what may be written: rebuilt from what was recognised
 * @throws {Error} that names the file and field that is otherwise
 */
export function acceptFacts(facts, { known, versions }) {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const content = facts[name];
      if (!isObject(content)) throw new Error(`${name} holds no facts`);
      const wanted = ['origin', ...Object.keys(shape)];
      const other = Object.keys(content).find((key) => !wanted.includes(key));
      if (other !== undefined) throw new Error(`${name} holds more than facts`);
      const fields = Object.entries(shape).map(([field, isRight]) => {
        if (!isRight(content[field])) throw new Error(`${name}: ${field} is not as it should be`);
        return [field, content[field]];
      });
      return [
        name,
        { origin: acceptOrigin(name, content.origin, known[name].origin, versions), ...Object.fromEntries(fields) },
      ];
    }),
  );
}

/** The newest release's, or as they are where its own could not be had. */
function acceptOrigin(name, origin, known, versions) {
  const isOfTurn = [versions.at(-1), known.version].includes(origin?.version);
  if (!isOfTurn || origin.package !== 'openclaw' || !isList(origin.files)) {
    throw new Error(`${name}: origin is not as it should be`);
  }
  return { package: 'openclaw', version: origin.version, files: origin.files, how: known.how };
}

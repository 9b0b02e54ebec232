/** What is read from a release's bundle, by the name it is exported under while it is read. The names are those of the bundles. */
export const hidden = {
  __coreSchema: 'OpenClawSchema',
  __oldCoreSchema: 'ClawdbotSchema',
  __pluginMetadata: 'GENERATED_BUNDLED_PLUGIN_METADATA',
  __channelMetadata: 'GENERATED_BUNDLED_CHANNEL_CONFIG_METADATA',
  __describedSchema: 'buildConfigSchemaCore',
  __secretEnvNames: 'listKnownSecretEnvVarNames',
  __legacyMigrations: 'applyLegacyDoctorMigrations',
  __compatibility: 'normalizeCompatibilityConfigValues',
  __unknownKeys: 'stripUnknownConfigKeys',
};

/**
 * Finds a module's own declaration of a constant or function, not its import or use.
 * @param {string} name
 * @returns {RegExp}
 */
export function declarationOf(name) {
  return new RegExp(`^(?:export )?(?:(?:const|var|let) ${name}\\s*=|function ${name}\\()`, 'm');
}

/**
 * A module's source that exports what it keeps to itself.
 * @param {string} text
 * @returns {string}
 */
export function withHidden(text) {
  const shown = Object.entries(hidden).filter(([, name]) => declarationOf(name).test(text));
  return `${text}\n${shown.map(([alias, name]) => `export { ${name} as ${alias} };`).join('\n')}\n`;
}

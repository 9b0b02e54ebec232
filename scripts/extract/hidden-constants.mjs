/** What is read from a release's bundle, by the name it is exported under while it is read. The names are those of the bundles. */
export const hidden = {
  __coreSchema: 'OpenClawSchema',
  __oldCoreSchema: 'ClawdbotSchema',
  __pluginMetadata: 'GENERATED_BUNDLED_PLUGIN_METADATA',
  __channelMetadata: 'GENERATED_BUNDLED_CHANNEL_CONFIG_METADATA',
};

/**
 * Finds a module's own declaration of a constant, not its import or use.
 * @param {string} constant
 * @returns {RegExp}
 */
export function declarationOf(constant) {
  return new RegExp(`^(?:export )?(?:const|var|let) ${constant}\\s*=`, 'm');
}

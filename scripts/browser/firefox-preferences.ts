/** The id in wxt.config.ts. */
export const EXTENSION_ID = 'glossa@glossa.example';
/** Fixed, so that extension pages have a known address. */
export const UUID = '0b6f4c1e-8a2c-4d3a-9a55-6c1f0e5a7d21';

/** A Firefox that is driven on `port`, calls nobody and asks nothing; `downloads` is a folder, `proxy` the port of one for https. */
export const preferences = (port: number, downloads?: string, proxy?: number) => ({
  ...(proxy === undefined ? {} : through(proxy)),
  ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
  'marionette.port': port,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  // A temporary add-on goes with its session; what it stored must not, or a restart could not be tried.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'ui.popup.disable_autohide': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.topsites.contile.enabled': false,
  'termsofuse.acceptedVersion': 999,
  'termsofuse.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Silent voices, for machines that have no others.
  'media.webspeech.synth.test': true,
});

/** The list of hosts whose certificates are never let through is left out, too. */
const through = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.stricttransportsecurity.preloadlist': false,
});

/** What every page needs to know of the place it serves. Made once from configuration and settings. */
export type SiteView = {
  /** `Weald Police`: who runs this service. */
  forceName: string;
  /** `west Kent`: the area in words. */
  areaName: string;
  publicUrl: string;
  /** Everything here is made up: said in the footer of every page. */
  demo: boolean;
  /** A fingerprint of the built assets, so that browsers keep them until they change. */
  assetVersion: string;
};

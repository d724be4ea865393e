/** Put in by the build. */
declare const VERSION: string;

/** Of the add-on: `0.1.0`. */
export function version(): string {
	return VERSION;
}

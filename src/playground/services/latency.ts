/**
 * What service calls cost at Google in milliseconds, by name or else by what they do: averages of single calls, rounded.
 * - reads 200, writes 50, flush 600: a write of 4,000 cells took less than 50 ms, with a flush 610 ms (Stack Overflow
 *   question 29263774); a write and a read of one row together about 800 ms (Poehnelt, "Storage Wars", 2025).
 * - properties: read 30, set 60; cache: read 3, put 90 (Peralta, "Google Apps Script APIs performance").
 * - `files`: no published figure was found; 600 stands for a call to another Google service.
 */
export const LATENCIES: { readonly [call: string]: number } = {
	reads: 200,
	writes: 50,
	files: 600,
	"SpreadsheetApp.flush": 600,
	"Properties.getProperty": 30,
	"Properties.getProperties": 30,
	"Properties.setProperty": 60,
	"Properties.setProperties": 60,
	"Properties.deleteProperty": 60,
	"Cache.get": 3,
	"Cache.put": 90,
};

/** From `google.script.run` to its handler: 0.3 to 1.5 s by add-on authors' accounts. */
export const ROUND_TRIP = 800;

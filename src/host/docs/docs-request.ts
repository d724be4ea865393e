type Schema = GoogleAppsScript.Docs.Schema.Request;
type Dimension = GoogleAppsScript.Docs.Schema.Dimension;
type Location = GoogleAppsScript.Docs.Schema.Location;

/** A request of `batchUpdate`, with the kinds that Google's published types for Apps Script lack (Docs API v1, 2026). */
export interface DocsRequest extends Schema {
	readonly updateTableCellStyle?: {
		/** With borders and paddings; the Docs API names them so. */
		readonly tableCellStyle: GoogleAppsScript.Docs.Schema.TableCellStyle;
		readonly fields: string;
		/** All cells of the table that starts there. */
		readonly tableStartLocation?: Location;
		readonly tableRange?: {
			readonly tableCellLocation: {
				readonly tableStartLocation: Location;
				readonly rowIndex: number;
				readonly columnIndex: number;
			};
			readonly rowSpan: number;
			readonly columnSpan: number;
		};
	};
	readonly updateDocumentStyle?: {
		readonly documentStyle: {
			readonly [margin in `margin${"Top" | "Bottom" | "Left" | "Right"}`]: Dimension;
		};
		readonly fields: string;
	};
}

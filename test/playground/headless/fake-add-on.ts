/**
 * Stands in for `dist/Code.js`: an add-on with one tool, which it lists, and which previews a row for each name in its input, marks names
 * that are there already as replacing, and applies one item a call. A name that begins with "doc" is a document, "none" is refused,
 * and at "stop" it fails.
 */
export const FAKE_CODE = `
function onOpen() {
	SpreadsheetApp.getUi().createAddonMenu().addItem("Open planner", "openPlanner").addToUi();
}

function runTool(id, json) {
	if (id === "home") {
		var tools = [{ id: "add-names", title: "Add names", summary: "Adds names", fields: [] }];
		return JSON.stringify({ ok: true, data: { tools: tools } });
	}
	if (id !== "add-names") return JSON.stringify({ ok: false, message: 'There is no tool "' + id + '".' });
	var request = JSON.parse(json);
	var names = request.input.names || request.input.from.rows.map(function (row) { return row[0]; });
	var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
	var there = sheet.getDataRange().getValues().map(function (row) { return String(row[0]); });
	if (request.step === "preview") {
		var items = names.map(function (name) { 
			var item = { token: name, replaces: there.indexOf(name) >= 0 };
			if (name.indexOf("doc") === 0) item.kind = "write-document";
			return item;
		});
		var refused = names.indexOf("none") < 0 ? [] : [{ label: "none", reason: "It is no name." }];
		return JSON.stringify({ ok: true, data: { items: items, left: [], refused: refused } });
	}
	var open = request.accept.filter(function (name) { return there.indexOf(name) < 0; });
	if (open[0] === "stop") return JSON.stringify({ ok: false, message: "Enough for today." });
	if (open.length > 0 && open[0].indexOf("doc") === 0) {
		Drive.Files.create({ name: open[0], mimeType: "application/vnd.google-apps.document" });
		PropertiesService.getDocumentProperties().setProperty("document", open[0]);
	}
	if (open.length > 0) sheet.getRange(sheet.getLastRow() + 1, 1).setValue(open[0]);
	return JSON.stringify({
		ok: true,
		data: {
			done: Math.min(1, open.length),
			refused: [],
			remaining: Math.max(0, open.length - 1),
			summary: open.length > 0 ? "Added " + open[0] + "." : "Nothing to add.",
		},
	});
}
`;

/** The script that an HTML file of the project holds. HTML files are not evaluated with the script: they wait until asked for. */
export function scriptIn(file: string): string {
	const page = HtmlService.createTemplateFromFile(file).getRawContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}

import type { Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";

/** 5,000 × 30 cells. */
export function longWorkbook(): WorkbookSnapshot {
	const long = { name: "Long", rowCount: 5000, columnCount: 30, frozenRows: 1, cells: longCells() };
	return { version: 1, locale: "en_US", timeZone: "UTC", sheets: [long] };
}

function longCells(): WorkbookSnapshot["sheets"][number]["cells"] {
	const line = (row: number) =>
		Object.fromEntries(
			Array.from({ length: 30 }, (_, column) => [column, column % 3 === 0 ? `Row ${row + 1}` : row * column]),
		);
	return Object.fromEntries(Array.from({ length: 5000 }, (_, row) => [row, line(row)]));
}

/** Scrolls the grid down by `steps` times `pixels`: how many rows that puts into the document, and how many cells it changes. */
export function drawnByScrolling(
	page: Page,
	pixels: number,
	steps: number,
): Promise<{ rows: number; cellsDrawnAgain: number }> {
	return page.evaluate(
		async ([pixels, steps]) => {
			const grid = document.getElementById("grid")!;
			const drawn = async () => {
				for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
			};
			await drawn();
			let [rows, cellsDrawnAgain] = [0, 0];
			const observer = new MutationObserver((changes) => {
				for (const { type, target, addedNodes } of changes) {
					if (type === "attributes" && (target as Element).matches("[role=gridcell]")) cellsDrawnAgain++;
					for (const node of addedNodes) if (node instanceof Element && node.matches("[role=row]")) rows++;
				}
			});
			observer.observe(grid, { childList: true, subtree: true, attributes: true });
			for (let step = 0; step < steps; step++) {
				grid.scrollTop += pixels;
				await drawn();
			}
			observer.disconnect();
			return { rows, cellsDrawnAgain };
		},
		[pixels, steps] as const,
	);
}

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Preview, PreviewItem } from "../../core/answers.ts";
import { addFigures } from "../../core/caption-check/add-figures.ts";
import type { CaptionsDetails, CaptionsInput, CaptionsResult } from "../../core/caption-check/types.ts";
import type { Remark } from "../../core/tool.ts";
import type { Server } from "../use-server.ts";

export const TOOL = "check-captions";
/** Checked by one call: enough for nearly every sheet, and quick enough to see progress in a long one. */
const ROWS_A_CALL = 2000;

/** All that was checked so far. */
export interface CheckedCaptions {
	readonly result: CaptionsResult;
	readonly preview: Preview;
}

export interface CheckControl {
	/** Rows done, while a check is under way. */
	readonly done: number | undefined;
	/** Undefined if it failed or was stopped. */
	start(input: CaptionsInput, details: CaptionsDetails): Promise<CheckedCaptions | undefined>;
	stop(): void;
}

/** Checks a column part by part, and puts the answers together. */
export function useCaptionCheck(server: Server): CheckControl {
	const [done, setDone] = useState<number>();
	const stopped = useRef(false);
	useLayoutEffect(
		() => () => {
			stopped.current = true;
		},
		[],
	);
	const start: CheckControl["start"] = async (input, details) => {
		stopped.current = false;
		let whole: CheckedCaptions | undefined;
		for (let row = 0; row === 0 || row < details.rowCount; row += ROWS_A_CALL) {
			setDone(row);
			const request = { step: "preview", input: partOf(input, details, row) };
			const answer = await server.call<Preview>(TOOL, request);
			if (!answer || stopped.current) {
				setDone(undefined);
				return undefined;
			}
			whole = joined(whole, answer);
		}
		setDone(undefined);
		return whole;
	};
	return {
		done,
		start,
		stop: () => {
			stopped.current = true;
		},
	};
}

/** Of a tab the place is named; of a file the rows are sent. */
function partOf(input: CaptionsInput, { headerRow }: CaptionsDetails, start: number): CaptionsInput {
	if ("tab" in input.from) return { ...input, rows: { start, count: ROWS_A_CALL } };
	const { source, rows } = input.from;
	const first = headerRow + 1 + start;
	const part = [...rows.slice(0, headerRow + 1), ...rows.slice(first, first + ROWS_A_CALL)];
	return { ...input, from: { source, rows: part }, part: { headerRow, skipped: start } };
}

function joined(before: CheckedCaptions | undefined, answer: Preview): CheckedCaptions {
	const { result, source } = answer.details as CaptionsDetails;
	if (!before) return { result: result!, preview: answer };
	// What holds for the whole tab is said by every part of the check.
	const isOfTheTab = ({ label }: Remark) => label === source;
	const known = new Set(before.preview.items.map(({ token }) => token));
	const items: readonly PreviewItem[] = answer.items.filter(({ token }) => !known.has(token));
	return {
		result: {
			posts: [...before.result.posts, ...result!.posts],
			clean: before.result.clean + result!.clean,
			open: [...before.result.open, ...result!.open],
			notRun: before.result.notRun,
			notSent: [...before.result.notSent, ...result!.notSent],
			unread: [...before.result.unread, ...result!.unread],
			figures: addFigures(before.result.figures, result!.figures),
			byEye: before.result.byEye,
		},
		preview: {
			items: [...before.preview.items, ...items],
			left: [...before.preview.left, ...answer.left],
			refused: [...before.preview.refused, ...answer.refused.filter((remark) => !isOfTheTab(remark))],
		},
	};
}

import { useCallback, useState } from "preact/hooks";
import { callServer } from "./rpc.ts";
import { version } from "./version.ts";

export interface Welcome {
	/** What home is to show above all: the tour to whoever is new, the news to whoever has seen an older version. */
	readonly shows: "tour" | "news" | undefined;
	/** The tour was asked for. */
	readonly wanted: boolean;
	/** Not to be shown again to this person, in any workbook, before the next version. */
	end(): void;
	showTour(): void;
}

/** `seen`: the version this person has closed the tour or the news of; `""` at first, `undefined` until it is known. */
export function useWelcome(seen: string | undefined): Welcome {
	const [state, setState] = useState<"wanted" | "ended">();
	const end = useCallback(() => {
		setState("ended");
		// If it cannot be kept, it is shown once more another day; nobody need be told.
		void callServer("settings", { seenVersion: version() });
	}, []);
	const showTour = useCallback(() => setState("wanted"), []);
	return { shows: shownNow(), wanted: state === "wanted", end, showTour };

	function shownNow(): Welcome["shows"] {
		if (state === "wanted") return "tour";
		if (state === "ended" || seen === undefined || seen === version()) return undefined;
		return seen === "" ? "tour" : "news";
	}
}

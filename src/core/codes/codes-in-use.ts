/** The codes of a campaign, to find out at once whether a new one is too near to any of them. */
export interface CodesInUse {
	add(code: string): void;
	/** Whether it reads like one of them, or like one with one sign more, less or other: MARA10 and MARAA10, MIA10 and MAA10. */
	isNear(code: string): boolean;
	/** How many endings were tried for a name. They stay taken, since codes are only added. */
	readonly tried: Map<string, number>;
}

export function createCodesInUse(): CodesInUse {
	const whole = new Set<string>();
	const changed = new Set<string>();
	const shortened = new Set<string>();
	return {
		tried: new Map(),
		add(code) {
			const skeleton = codeSkeleton(code);
			whole.add(skeleton);
			for (const one of eachPlace(skeleton, "*")) changed.add(one);
			for (const one of eachPlace(skeleton, "")) shortened.add(one);
		},
		isNear(code) {
			const skeleton = codeSkeleton(code);
			return (
				whole.has(skeleton) ||
				shortened.has(skeleton) ||
				eachPlace(skeleton, "*").some((one) => changed.has(one)) ||
				eachPlace(skeleton, "").some((one) => whole.has(one))
			);
		},
	};
}

/** Two codes with the same skeleton may be taken for each other, read or heard: MIA10 and MLA10, LEO10 and LE010. */
export function codeSkeleton(code: string): string {
	const alike: { readonly [sign: string]: string } = {
		I: "1",
		L: "1",
		O: "0",
		Q: "0",
		S: "5",
		Z: "2",
		B: "8",
	};
	return code
		.trim()
		.toUpperCase()
		.replace(/[ILOQSZB]/g, (sign) => alike[sign]!)
		.replace(/[\s_-]/g, "");
}

/** The text once for each of its places, with something else there. */
function eachPlace(text: string, instead: string): string[] {
	return Array.from(text, (_, place) => text.slice(0, place) + instead + text.slice(place + 1));
}

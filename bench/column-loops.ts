export type Column = readonly (readonly unknown[])[];

/** The loops do by hand what a careful author would: blanks give blank, text and negative counts are told. */
export function tierLoop(followers: Column): unknown[][] {
	const names: unknown[][] = [];
	for (const [count] of followers) {
		if (count === "") names.push([""]);
		else if (typeof count !== "number" || count < 0) names.push([`⚠ ${count} is not a count`]);
		else if (count < 1000) names.push(["Under 1K"]);
		else if (count < 10_000) names.push(["Nano"]);
		else if (count < 100_000) names.push(["Micro"]);
		else if (count < 1_000_000) names.push(["Macro"]);
		else names.push(["Mega"]);
	}
	return names;
}

export function engagementLoop(followers: Column, likes: Column, comments: Column): unknown[][] {
	const rates: unknown[][] = [];
	for (let row = 0; row < followers.length; row++) {
		const cells = [followers[row]![0], likes[row]![0], comments[row]![0]];
		const wrong = cells.find((cell) => cell !== "" && (typeof cell !== "number" || cell < 0));
		if (wrong !== undefined) rates.push([`⚠ ${wrong} is not a count`]);
		else if (cells.includes("") || cells[0] === 0) rates.push([""]);
		else rates.push([((cells[1] as number) + (cells[2] as number)) / (cells[0] as number)]);
	}
	return rates;
}

export function costLoop(spend: Column, results: Column): unknown[][] {
	const costs: unknown[][] = [];
	for (let row = 0; row < spend.length; row++) {
		const cells = [spend[row]![0], results[row]![0]];
		const wrong = cells.find((cell) => cell !== "" && (typeof cell !== "number" || cell < 0));
		if (wrong !== undefined) costs.push([`⚠ ${wrong} is not an amount`]);
		else if (cells.includes("") || cells[1] === 0) costs.push([""]);
		else costs.push([(cells[0] as number) / (cells[1] as number)]);
	}
	return costs;
}

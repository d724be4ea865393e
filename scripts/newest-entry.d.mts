export function newestEntry(changelog: string): {
	version: string;
	points: string[];
	more: string[];
};

export function dependenciesPage(
	reasons?: Readonly<
		Record<string, readonly [where: string, version: string, kilobytes: number, why: string]>
	>,
): string;

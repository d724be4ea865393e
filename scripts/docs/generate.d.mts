export function generateDocs(): Promise<Record<string, string>>;

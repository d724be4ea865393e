export declare function buildSite(folder: string): Promise<readonly string[]>;

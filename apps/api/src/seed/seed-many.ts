export function seedMany(..._: unknown[]): Promise<void> { return Promise.reject(new Error("not yet")); }

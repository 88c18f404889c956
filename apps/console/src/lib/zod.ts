import { z } from "zod";

// Zod's faster parser builds functions from text, which the content security policy refuses.
z.config({ jitless: true });

export { z };

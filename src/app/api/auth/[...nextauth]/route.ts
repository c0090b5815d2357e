import { get, postToDoor } from "@/server/core/auth/doors/front";

export { get as GET, postToDoor as POST };

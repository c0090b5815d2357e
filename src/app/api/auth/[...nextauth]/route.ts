import { get, post } from "@/server/core/auth/doors/front";

export { get as GET, post as POST };

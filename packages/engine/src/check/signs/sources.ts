/** Who says that a sign is one, where several signs rest on the same words. */
export const NEVER =
  "Police forces and banks, Take Five: nobody genuine asks for a PIN, password or one-time code by phone";
export const SAFE = "UK banks and police: no bank or officer asks you to move money to keep it safe";
export const COURIER =
  "Met Police, Operation Callback 2025: police and banks never send a courier for cards, cash or goods";
export const SECRET = "Met Police, Operation Callback 2025: only a fraudster needs you to lie or keep a secret";

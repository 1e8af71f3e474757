import { useEffect, useState } from "react";

const channelName = "rsp-tracker-workbench";

/** Whether another tab has the workbench open: each that opens asks, and each that hears it answers. */
export function useOtherTab(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => {
      setThere(true);
      if (data === "who is there") channel.postMessage("I am");
    };
    channel.postMessage("who is there");
    return () => channel.close();
  }, []);
  return isThere;
}

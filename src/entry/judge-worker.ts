import { answerJudge, type JudgeRequest } from "../usecases/drawing/judging";

// Judges beside the page, which stays awake meanwhile. Its end is the page's to bring about: that is how work is stopped.
addEventListener("message", ({ data }: MessageEvent<JudgeRequest>) => {
  void answerJudge(data).then((answer) => postMessage(answer));
});

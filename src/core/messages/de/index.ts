/** German: messages by area, names by id. The command line stays English. */
import type { Words } from "../words.ts";
import aids from "./areas/aids.json";
import backup from "./areas/backup.json";
import canvas from "./areas/canvas.json";
import casePage from "./areas/case-page.json";
import catalogue from "./areas/catalogue.json";
import checklist from "./areas/checklist.json";
import commands from "./areas/commands.json";
import compare from "./areas/compare.json";
import config from "./areas/config.json";
import diff from "./areas/diff.json";
import document from "./areas/document.json";
import drawing from "./areas/drawing.json";
import envelope from "./areas/envelope.json";
import foreign from "./areas/foreign.json";
import formats from "./areas/formats.json";
import gallery from "./areas/gallery.json";
import general from "./areas/general.json";
import history from "./areas/history.json";
import house from "./areas/house.json";
import inspector from "./areas/inspector.json";
import language from "./areas/language.json";
import lines from "./areas/lines.json";
import looks from "./areas/looks.json";
import marks from "./areas/marks.json";
import maturity from "./areas/maturity.json";
import numbers from "./areas/numbers.json";
import offline from "./areas/offline.json";
import order from "./areas/order.json";
import ordering from "./areas/ordering.json";
import palette from "./areas/palette.json";
import picture from "./areas/picture.json";
import practice from "./areas/practice.json";
import quickAdd from "./areas/quick-add.json";
import reading from "./areas/reading.json";
import review from "./areas/review.json";
import rules from "./areas/rules.json";
import score from "./areas/score.json";
import session from "./areas/session.json";
import severity from "./areas/severity.json";
import share from "./areas/share.json";
import shelf from "./areas/shelf.json";
import shell from "./areas/shell.json";
import storage from "./areas/storage.json";
import tour from "./areas/tour.json";
import whatIf from "./areas/what-if.json";
import writing from "./areas/writing.json";
import names from "./names.json";

export const german: Words = {
  areas: {
    aids,
    backup,
    canvas,
    casePage,
    catalogue,
    checklist,
    commands,
    compare,
    config,
    diff,
    document,
    drawing,
    envelope,
    foreign,
    formats,
    gallery,
    general,
    history,
    house,
    inspector,
    language,
    lines,
    looks,
    marks,
    maturity,
    numbers,
    offline,
    order,
    ordering,
    palette,
    picture,
    practice,
    quickAdd,
    reading,
    review,
    rules,
    score,
    session,
    severity,
    share,
    shelf,
    shell,
    storage,
    tour,
    whatIf,
    writing,
  },
  names,
};

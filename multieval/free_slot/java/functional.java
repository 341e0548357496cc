// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s.freeSlot(new int[] {}, new int[] {}, 1) == 480, "no numbers; no numbers; 1 must give 480");
        check(s.freeSlot(new int[] {}, new int[] {}, 600) == 480, "no numbers; no numbers; 600 must give 480");
        check(s.freeSlot(new int[] {480}, new int[] {481}, 600) == -1, "480; 481; 600 must give -1");
        check(s.freeSlot(new int[] {480}, new int[] {481}, 599) == 481, "480; 481; 599 must give 481");
        check(s.freeSlot(new int[] {1079}, new int[] {1080}, 599) == 480, "1079; 1080; 599 must give 480");
        check(s.freeSlot(new int[] {1079}, new int[] {1080}, 600) == -1, "1079; 1080; 600 must give -1");
        check(s.freeSlot(new int[] {500}, new int[] {900}, 20) == 480, "500; 900; 20 must give 480");
        check(s.freeSlot(new int[] {500}, new int[] {900}, 21) == 900, "500; 900; 21 must give 900");
        check(s.freeSlot(new int[] {500}, new int[] {900}, 180) == 900, "500; 900; 180 must give 900");
        check(s.freeSlot(new int[] {500}, new int[] {900}, 181) == -1, "500; 900; 181 must give -1");
        check(s.freeSlot(new int[] {480, 490, 700}, new int[] {900, 500, 710}, 30) == 900, "480 490 700; 900 500 710; 30 must give 900");
        check(s.freeSlot(new int[] {480, 490}, new int[] {900, 500}, 200) == -1, "480 490; 900 500; 200 must give -1");
        check(s.freeSlot(new int[] {480, 500, 520}, new int[] {520, 530, 560}, 10) == 560, "480 500 520; 520 530 560; 10 must give 560");
        check(s.freeSlot(new int[] {480, 540, 600}, new int[] {540, 600, 660}, 30) == 660, "480 540 600; 540 600 660; 30 must give 660");
        check(s.freeSlot(new int[] {480, 541, 600}, new int[] {540, 600, 660}, 1) == 540, "480 541 600; 540 600 660; 1 must give 540");
        check(s.freeSlot(new int[] {480, 541, 600}, new int[] {540, 600, 660}, 2) == 660, "480 541 600; 540 600 660; 2 must give 660");
        check(s.freeSlot(new int[] {490, 490, 600}, new int[] {500, 560, 610}, 40) == 560, "490 490 600; 500 560 610; 40 must give 560");
        check(s.freeSlot(new int[] {490, 490, 600}, new int[] {560, 500, 610}, 41) == 610, "490 490 600; 560 500 610; 41 must give 610");
        check(s.freeSlot(new int[] {480, 480, 480}, new int[] {490, 1080, 500}, 1) == -1, "480 480 480; 490 1080 500; 1 must give -1");
        check(s.freeSlot(new int[] {600, 600}, new int[] {700, 700}, 120) == 480, "600 600; 700 700; 120 must give 480");
        check(s.freeSlot(new int[] {600, 600}, new int[] {700, 700}, 121) == 700, "600 600; 700 700; 121 must give 700");
        check(s.freeSlot(new int[] {481, 483, 485}, new int[] {482, 484, 486}, 1) == 480, "481 483 485; 482 484 486; 1 must give 480");
        check(s.freeSlot(new int[] {481, 483, 485}, new int[] {482, 484, 486}, 2) == 486, "481 483 485; 482 484 486; 2 must give 486");
        check(s.freeSlot(new int[] {480, 1000}, new int[] {1000, 1080}, 1) == -1, "480 1000; 1000 1080; 1 must give -1");
        check(s.freeSlot(new int[] {480, 500, 510, 1070}, new int[] {600, 550, 520, 1075}, 470) == 600, "480 500 510 1070; 600 550 520 1075; 470 must give 600");
        check(s.freeSlot(new int[] {480, 500, 510, 1070}, new int[] {600, 550, 520, 1075}, 471) == -1, "480 500 510 1070; 600 550 520 1075; 471 must give -1");
        check(s.freeSlot(new int[] {480, 600, 1060}, new int[] {590, 1050, 1080}, 10) == 590, "480 600 1060; 590 1050 1080; 10 must give 590");
        check(s.freeSlot(new int[] {480, 600, 1060}, new int[] {591, 1050, 1080}, 10) == 1050, "480 600 1060; 591 1050 1080; 10 must give 1050");
        check(s.freeSlot(new int[] {480, 600, 1060}, new int[] {591, 1051, 1080}, 10) == -1, "480 600 1060; 591 1051 1080; 10 must give -1");
    }
}

// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public int[] unsoldTickets(int last, int[] sold) {
        Set<Integer> gone = new HashSet<>();
        for (int number : sold) {
            gone.add(number);
        }
        int[] left = new int[Math.max(0, last - gone.size())];
        int next = 0;
        for (int ticket = 1; ticket <= last && next < left.length; ticket++) {
            if (!gone.contains(ticket)) {
                left[next++] = ticket;
            }
        }
        return left;
    }
}

// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.math.BigDecimal;

class Solution {
    public int priceCents(String price) {
        return new BigDecimal(price).movePointRight(2).intValueExact();
    }
}

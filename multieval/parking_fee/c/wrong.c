// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int parking_fee(int minutes)
{
    if (minutes <= 30)
        return 0;
    int price = (minutes / 60 + 1) * 200;
    if (price > 1500)
        price = 1500;
    return price;
}
